-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever reads enrolments through enrolment_shown reads the rest of the table only.
CREATE FUNCTION lotrinh_fence_enrolment() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    shown TEXT;
    who TEXT;
BEGIN
    SELECT string_agg(quote_ident(a.attname), ', ') INTO shown FROM pg_attribute a
    WHERE a.attrelid = 'enrolment'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN ('basis', 'basis_title');
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        IF who NOT IN ('lotrinh_coordinator', 'lotrinh_planning_officer', 'lotrinh_manager') THEN
            EXECUTE format('REVOKE SELECT ON enrolment FROM %I', who);
            EXECUTE format('GRANT SELECT (%s) ON enrolment TO %I', shown, who);
        END IF;
        EXECUTE format('GRANT SELECT ON enrolment_shown TO %I', who);
    END LOOP;
END $$
