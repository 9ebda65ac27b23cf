-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why somebody sits in a class may name the title they are planned for: only for those who know of planned duties
-- (seesPlannedDuties), and for oneself.
CREATE VIEW enrolment_shown WITH (security_barrier) AS
    SELECT e.id, e.training_class, e.cadre, e.state, e.requested_at,
        CASE WHEN r.role IN ('coordinator', 'planning_officer', 'manager') OR e.cadre = r.cadre THEN e.basis ELSE '' END AS basis,
        CASE WHEN r.role IN ('coordinator', 'planning_officer', 'manager') OR e.cadre = r.cadre THEN e.basis_title END AS basis_title,
        e.unit_then, e.title_then, e.letter_no, e.repeat_asked, e.reason, e.revision
    FROM enrolment e, lotrinh_me() r
    WHERE e.cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])
