-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION lotrinh_fence_requests() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    who TEXT;
BEGIN
    DROP POLICY IF EXISTS asks ON enrolment;
    CREATE POLICY asks ON enrolment FOR INSERT WITH CHECK (lotrinh_may_ask(training_class, cadre, state, requested_at, unit_then));
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        EXECUTE format('GRANT INSERT ON enrolment TO %I', who);
    END LOOP;
END $$
