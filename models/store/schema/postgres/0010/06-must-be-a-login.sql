-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- No function of ours may touch a login that is in none of our groups, nor one with powers over the server.
CREATE FUNCTION lotrinh_must_be_a_login(name TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
            WHERE r.rolname = name AND CAST(g.rolname AS TEXT) = ANY (lotrinh_groups()) AND NOT r.rolsuper AND NOT r.rolcreaterole) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
END $$
