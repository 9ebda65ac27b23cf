-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a line of the log is what was done about the class it names, and not about something else of that code.
CREATE FUNCTION lotrinh_is_of_class(command TEXT, subject TEXT, request TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
    SELECT subject <> '' AND CASE WHEN command = 'open_class' THEN CAST(request AS JSONB) ->> 'code' = subject
        WHEN request LIKE '%"class":%' THEN CAST(request AS JSONB) ->> 'class' = subject ELSE FALSE END
$$
