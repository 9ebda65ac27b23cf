-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever gives no seats asks for one: for oneself, and with a role that nominates for the people of one's units.
CREATE FUNCTION lotrinh_fence_requests() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    who TEXT;
BEGIN
    DROP POLICY IF EXISTS asks ON enrolment;
    CREATE POLICY asks ON enrolment FOR INSERT WITH CHECK (state = 'pending'
        AND (cadre = (SELECT (lotrinh_me()).cadre)
            OR (((SELECT lotrinh_my_role()) = 'coordinator' OR ((SELECT lotrinh_my_role()) = 'unit_contact' AND NOT (SELECT lotrinh_covers_all())))
                AND cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])))
        AND lotrinh_stands_behind(training_class, cadre, requested_at, unit_then));
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        EXECUTE format('GRANT INSERT ON enrolment TO %I', who);
    END LOOP;
END $$
