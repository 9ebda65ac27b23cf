-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tables of whose rows the login may know what they said before: for whoever runs the classes of the province, and
-- for whoever reads its whole log, who is told of accounts too.
CREATE FUNCTION lotrinh_known_past() RETURNS TEXT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE(array_agg(CAST(c.relname AS TEXT)), '{}') FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = c.relname || '_keeps_past'
    WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND lotrinh_covers_all() AND NOT lotrinh_is_of_planning(CAST(c.relname AS TEXT))
        AND (lotrinh_my_role() = 'auditor' OR (lotrinh_my_role() = 'coordinator' AND c.relname <> 'account'))
$$
