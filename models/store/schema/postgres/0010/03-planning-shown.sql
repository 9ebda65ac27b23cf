-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Planning entries as each reader may know of them (domain/access/rights.h): whole for whoever reads planning;
-- for whoever seats people, and for oneself, only which title is prepared for; for all others nothing. The lists are
-- not even looked into for them: EXPLAIN ANALYZE tells how many rows were found on the way.
CREATE OR REPLACE VIEW planning_entry_shown WITH (security_barrier) AS
    SELECT p.id,
        CASE WHEN (SELECT lotrinh_my_role()) = 'coordinator' THEN '*' ELSE p.code END AS code, p.cadre, p.title, p.unit, p.term,
        CASE WHEN (SELECT lotrinh_my_role()) = 'coordinator' THEN '' ELSE p.decision END AS decision, p.approved_on, p.target_on, p.ended_on,
        CASE WHEN (SELECT lotrinh_my_role()) = 'coordinator' THEN '' ELSE p.end_reason END AS end_reason, p.revision
    FROM planning_entry p
    WHERE (SELECT lotrinh_my_role()) IN ('coordinator', 'planning_officer', 'manager')
        AND p.cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])
        AND CASE WHEN (SELECT lotrinh_my_role()) = 'coordinator' THEN p.cadre IS DISTINCT FROM (SELECT (lotrinh_me()).cadre)
            ELSE p.unit IS NULL OR p.unit = ANY ((SELECT lotrinh_my_units())::bigint[]) END
    UNION ALL
    SELECT p.id, p.code, p.cadre, p.title, p.unit, p.term, p.decision, p.approved_on, p.target_on, p.ended_on, p.end_reason, p.revision
    FROM lotrinh_own_planning_shown() p
    WHERE (SELECT lotrinh_my_role()) NOT IN ('planning_officer', 'manager') OR p.unit <> ALL ((SELECT lotrinh_my_units())::bigint[])
