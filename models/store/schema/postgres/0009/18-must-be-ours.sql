-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- No function of ours may touch a login that is not one of ours, nor (but for the owner) one of another database of the
-- server, which shares the groups: whose it is stands in its comment.
CREATE OR REPLACE FUNCTION lotrinh_must_be_ours(name TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
            WHERE r.rolname = name AND CAST(g.rolname AS TEXT) = ANY (lotrinh_groups()) AND NOT r.rolsuper AND NOT r.rolcreaterole
                AND (lotrinh_is_owner() OR shobj_description(r.oid, 'pg_authid') = current_database() || '.' || current_schema())) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
END $$
