-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The door of another database's login is that database's: here its account is closed, which is enough (lotrinh_me).
-- Nobody changes what they are themselves.
CREATE OR REPLACE FUNCTION lotrinh_change_login(name TEXT, kind_before TEXT, kind_now TEXT, active BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_cover(name, kind_now);
    PERFORM lotrinh_must_be_a_login(name);
    PERFORM lotrinh_must_be_a_group('lotrinh_' || kind_before);
    PERFORM lotrinh_must_be_a_group('lotrinh_' || kind_now);
    IF NOT lotrinh_is_owner() AND kind_before <> kind_now AND (name = session_user OR lotrinh_is_elsewhere(name)) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    IF kind_before <> kind_now THEN
        EXECUTE format('REVOKE %I FROM %I', 'lotrinh_' || kind_before, name);
    END IF;
    IF lotrinh_is_owner() OR (name <> session_user AND NOT lotrinh_is_elsewhere(name)) THEN
        EXECUTE format('GRANT %I TO %I', 'lotrinh_' || kind_now, name);
    END IF;
    IF NOT lotrinh_is_elsewhere(name) AND name <> session_user THEN
        EXECUTE format('ALTER ROLE %I %s', name, CASE WHEN active = 1 THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
END $$
