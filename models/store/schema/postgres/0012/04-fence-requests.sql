-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seats are given by who coordinates the province. Whoever gives none asks for one in a class that takes requests: for oneself,
-- and with a role that nominates for the people of one's units. Behind everybody who asked before, from a post the person holds
-- or will hold (places kept for units are counted by it), and without a word on what became of it. What else one asks for is
-- numbered on.
CREATE FUNCTION lotrinh_fence_requests() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    who TEXT;
BEGIN
    DROP POLICY adds ON enrolment;
    DROP POLICY changes ON enrolment;
    DROP POLICY removes ON enrolment;
    DROP POLICY IF EXISTS asks ON enrolment;
    CREATE POLICY adds ON enrolment FOR INSERT WITH CHECK ((SELECT lotrinh_my_role()) = 'coordinator' AND (SELECT lotrinh_covers_all()));
    CREATE POLICY changes ON enrolment FOR UPDATE USING ((SELECT lotrinh_my_role()) = 'coordinator' AND (SELECT lotrinh_covers_all()))
        WITH CHECK ((SELECT lotrinh_my_role()) = 'coordinator' AND (SELECT lotrinh_covers_all()));
    CREATE POLICY removes ON enrolment FOR DELETE USING ((SELECT lotrinh_my_role()) = 'coordinator' AND (SELECT lotrinh_covers_all()));
    CREATE POLICY asks ON enrolment FOR INSERT WITH CHECK (state = 'pending' AND revision = 1 AND reason = '' AND length(letter_no) <= 200
        AND basis IN ('', 'incumbent_title', 'planned_title', 'other')
        AND (cadre = (SELECT (lotrinh_me()).cadre)
            OR (((SELECT lotrinh_my_role()) = 'coordinator' OR ((SELECT lotrinh_my_role()) = 'unit_contact' AND NOT (SELECT lotrinh_covers_all())))
                AND cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])))
        AND training_class IN (SELECT t.id FROM training_class t WHERE t.state = 'open')
        AND lotrinh_stands_behind(training_class, requested_at, id)
        AND (unit_then IS NULL OR unit_then IN (SELECT c.unit FROM cadre c WHERE c.id = enrolment.cadre
            UNION ALL SELECT h.unit FROM post_holding h JOIN training_class t ON t.id = enrolment.training_class
                WHERE h.cadre = enrolment.cadre AND (h.valid_to IS NULL OR h.valid_to > t.starts_on)))
        AND (title_then IS NULL OR title_then IN (SELECT h.title FROM post_holding h WHERE h.cadre = enrolment.cadre)));
    DROP POLICY adds ON cadre_request;
    CREATE POLICY adds ON cadre_request FOR INSERT WITH CHECK (cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])
        AND ((SELECT lotrinh_my_role()) IN ('coordinator', 'administrator')
            OR (cadre = (SELECT (lotrinh_me()).cadre) AND state = 'asked' AND revision = 1 AND code ~ '^YC-[0-9]{4}-[0-9]{3,9}$'
                AND CAST(substr(code, 9) AS BIGINT) = lotrinh_latest_request_number(left(code, 8)) + 1)));
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        EXECUTE format('GRANT INSERT ON enrolment TO %I', who);
    END LOOP;
END $$
