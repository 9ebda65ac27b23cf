-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Temporary tables come first in every search unless named last: nobody may put their own "account" or "unit" in
-- the way of a function that acts as the owner.
CREATE FUNCTION lotrinh_pin_names() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    each REGPROCEDURE;
BEGIN
    FOR each IN SELECT p.oid FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace = CAST(current_schema() AS regnamespace) AND l.lanname IN ('sql', 'plpgsql')
            AND (p.prosecdef OR p.proconfig IS NOT NULL OR p.prorettype = CAST('trigger' AS regtype))
            AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', each, current_schema());
    END LOOP;
END $$
