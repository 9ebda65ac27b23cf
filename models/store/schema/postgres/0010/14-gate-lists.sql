-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever has no business with the lists may not even ask: a rule on rows is looked at row by row, and EXPLAIN ANALYZE
-- tells how many were met on the way. Lines of planning are history, added by officers and coordinators and never taken
-- back; an error on removing a person or what they learned would name the list that refers to it.
CREATE OR REPLACE FUNCTION lotrinh_gate_lists() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    REVOKE SELECT ON planning_entry, planning_line, review_round, review_verdict, conclusion, conclusion_purpose, reported_figure
        FROM lotrinh_cadre, lotrinh_unit_contact, lotrinh_administrator, lotrinh_auditor;
    REVOKE UPDATE, DELETE ON planning_line FROM lotrinh_planning_officer, lotrinh_coordinator;
    REVOKE DELETE ON cadre, completion FROM lotrinh_administrator;
    REVOKE INSERT, DELETE ON credential FROM lotrinh_administrator;
END $$
