-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A login for an account that was just made. A login that is there already may belong to another database of the
-- server: only the owner takes it over. What the tables' owner does is logged as "owner": nobody else is called so.
CREATE OR REPLACE FUNCTION lotrinh_make_login(name TEXT, kind TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_cover(name, kind);
    PERFORM lotrinh_must_be_a_group('lotrinh_' || kind);
    IF lower(name) = 'owner' THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', name);
    ELSIF NOT lotrinh_is_owner() OR NOT EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
            WHERE r.rolname = name AND CAST(g.rolname AS TEXT) = ANY (lotrinh_groups()) AND NOT r.rolsuper AND NOT r.rolcreaterole) THEN
        RAISE EXCEPTION 'login % belongs to somebody else', name USING ERRCODE = '23505';
    END IF;
    PERFORM lotrinh_mark_login(name);
    EXECUTE format('GRANT %I TO %I', 'lotrinh_' || kind, name);
    EXECUTE format('ALTER ROLE %I LOGIN', name);
END $$
