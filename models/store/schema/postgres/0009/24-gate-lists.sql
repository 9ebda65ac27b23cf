-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever has no business with the lists may not even ask: a rule on rows is looked at row by row, and EXPLAIN ANALYZE
-- tells how many were met on the way. Coordinators write lines, and undo what they wrote.
CREATE FUNCTION lotrinh_gate_lists() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    REVOKE SELECT ON planning_entry, planning_line, review_round, review_verdict, conclusion, conclusion_purpose, reported_figure
        FROM lotrinh_cadre, lotrinh_unit_contact, lotrinh_administrator, lotrinh_auditor;
END $$
