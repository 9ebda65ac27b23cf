-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever has no business with the lists may not even ask: a rule on rows is looked at row by row, and EXPLAIN ANALYZE
-- tells how many were met on the way. Coordinators are told who is planned for what, and no more. Lines of planning are
-- history, added by officers and coordinators and never taken back. Accounts are closed, not removed: whoever makes the
-- own anew would be somebody else in between.
CREATE OR REPLACE FUNCTION lotrinh_gate_lists() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    REVOKE SELECT ON planning_entry, planning_line, review_round, review_verdict, conclusion, conclusion_purpose, reported_figure
        FROM lotrinh_cadre, lotrinh_unit_contact, lotrinh_administrator, lotrinh_auditor;
    REVOKE SELECT ON review_round, review_verdict, conclusion, conclusion_purpose, reported_figure FROM lotrinh_coordinator;
    REVOKE UPDATE, DELETE ON planning_line FROM lotrinh_planning_officer, lotrinh_coordinator;
    REVOKE INSERT, DELETE ON credential FROM lotrinh_administrator;
    REVOKE DELETE ON account FROM lotrinh_administrator;
    GRANT DELETE ON cadre, completion TO lotrinh_administrator;
    PERFORM lotrinh_fence_moves(); -- these here, since the fence is put up anew after every step
    PERFORM lotrinh_fence_requests();
END $$
