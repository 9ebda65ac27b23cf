-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A login for an account that was just made. A login that is there already may belong to another database of the server:
-- the owner gives it a place here too, and leaves it whose it is and as open as it is.
CREATE OR REPLACE FUNCTION lotrinh_make_login(name TEXT, kind TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    door CONSTANT TEXT := CASE WHEN EXISTS (SELECT 1 FROM account a WHERE a.login = name AND a.is_active = 0) THEN 'NOLOGIN' ELSE 'LOGIN' END;
BEGIN
    PERFORM lotrinh_must_cover(name, kind);
    PERFORM lotrinh_must_be_a_group('lotrinh_' || kind);
    IF lower(name) = 'owner' THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN
        EXECUTE format('CREATE ROLE %I %s', name, door);
        PERFORM lotrinh_mark_login(name);
    ELSIF NOT lotrinh_is_owner() OR NOT EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
            WHERE r.rolname = name AND CAST(g.rolname AS TEXT) = ANY (lotrinh_groups()) AND NOT r.rolsuper AND NOT r.rolcreaterole) THEN
        RAISE EXCEPTION 'login % belongs to somebody else', name USING ERRCODE = '23505';
    ELSIF NOT lotrinh_is_elsewhere(name) OR (SELECT shobj_description(r.oid, 'pg_authid') FROM pg_roles r WHERE r.rolname = name) IS NULL THEN
        PERFORM lotrinh_mark_login(name);
        EXECUTE format('ALTER ROLE %I %s', name, door);
    END IF;
    EXECUTE format('GRANT %I TO %I', 'lotrinh_' || kind, name);
END $$
