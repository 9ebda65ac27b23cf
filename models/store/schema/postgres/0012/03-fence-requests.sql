-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever gives no seats asks for one in a class that takes requests: for oneself, and with a role that nominates for the people
-- of one's units. Behind everybody who asked before, and from a unit where the person is or will be: places kept for units are
-- counted by it.
CREATE FUNCTION lotrinh_fence_requests() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    who TEXT;
BEGIN
    DROP POLICY IF EXISTS asks ON enrolment;
    CREATE POLICY asks ON enrolment FOR INSERT WITH CHECK (state = 'pending'
        AND (cadre = (SELECT (lotrinh_me()).cadre)
            OR (((SELECT lotrinh_my_role()) = 'coordinator' OR ((SELECT lotrinh_my_role()) = 'unit_contact' AND NOT (SELECT lotrinh_covers_all())))
                AND cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])))
        AND training_class IN (SELECT t.id FROM training_class t WHERE t.state = 'open')
        AND requested_at COLLATE "C" >= lotrinh_latest_seat_request(training_class)
        AND (unit_then IS NULL OR unit_then IN (SELECT c.unit FROM cadre c WHERE c.id = enrolment.cadre
            UNION ALL SELECT h.unit FROM post_holding h WHERE h.cadre = enrolment.cadre)));
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        EXECUTE format('GRANT INSERT ON enrolment TO %I', who);
    END LOOP;
END $$
