-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION lotrinh_covers_all() RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT (lotrinh_me()).id IS NOT NULL AND (lotrinh_me()).unit IS NULL
$$
