-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One rule for reading and one for writing a table, in place of those it had.
CREATE FUNCTION lotrinh_fence_table(name TEXT, reads TEXT, writes TEXT, writers TEXT[]) RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    who TEXT;
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS reads ON %I', name);
    EXECUTE format('DROP POLICY IF EXISTS adds ON %I', name);
    EXECUTE format('DROP POLICY IF EXISTS changes ON %I', name);
    EXECUTE format('DROP POLICY IF EXISTS removes ON %I', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', name);
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        EXECUTE format('REVOKE ALL ON %I FROM %I', name, who);
        IF reads <> 'false' THEN
            EXECUTE format('GRANT SELECT ON %I TO %I', name, who);
        END IF;
        IF who = ANY (writers) THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', name, who);
        END IF;
    END LOOP;
    EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (%s)', name, reads);
    EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (%s)', name, writes);
    EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', name, writes, writes);
    EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (%s)', name, writes);
END $$
