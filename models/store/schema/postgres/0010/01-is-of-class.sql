-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a line of the log is what was done about the class it names, and not about something else of that code.
-- By the letters, which are compact JSON as the hash is made of: a login may append any text under its own name.
CREATE OR REPLACE FUNCTION lotrinh_is_of_class(command TEXT, subject TEXT, request TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
    SELECT subject <> '' AND strpos(request, CASE WHEN command = 'open_class' THEN '"code":' ELSE '"class":' END || CAST(to_json(subject) AS TEXT)) > 0
$$
