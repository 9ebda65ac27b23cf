-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One group per role. Groups belong to the whole server; several databases share them.
CREATE FUNCTION lotrinh_make_groups() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    who TEXT;
BEGIN
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = who) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', who);
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), who);
    END LOOP;
END $$
