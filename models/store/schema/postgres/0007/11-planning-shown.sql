-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Planning entries as each reader may know of them (domain/access/rights.h): whole for whoever reads planning;
-- for whoever seats people, and for oneself, only which title is prepared for; for all others nothing.
CREATE VIEW planning_entry_shown WITH (security_barrier) AS
    SELECT p.id,
        CASE WHEN r.role IN ('planning_officer', 'manager') THEN p.code WHEN p.cadre = r.cadre THEN t.code ELSE '*' END AS code,
        p.cadre, p.title, p.unit, p.term,
        CASE WHEN r.role IN ('planning_officer', 'manager') THEN p.decision ELSE '' END AS decision,
        p.approved_on, p.target_on, p.ended_on,
        CASE WHEN r.role IN ('planning_officer', 'manager') THEN p.end_reason ELSE '' END AS end_reason,
        p.revision
    FROM planning_entry p JOIN title t ON t.id = p.title, lotrinh_me() r
    WHERE p.cadre = r.cadre
        OR (p.cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])
            AND (r.role = 'coordinator'
                OR (r.role IN ('planning_officer', 'manager')
                    AND (p.unit IS NULL OR p.unit = ANY ((SELECT lotrinh_my_units())::bigint[])))))
