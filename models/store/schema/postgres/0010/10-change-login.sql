-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE OR REPLACE FUNCTION lotrinh_change_login(name TEXT, kind_before TEXT, kind_now TEXT, active BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_cover(name, kind_now);
    PERFORM lotrinh_must_be_ours(name);
    PERFORM lotrinh_must_be_a_group('lotrinh_' || kind_before);
    PERFORM lotrinh_must_be_a_group('lotrinh_' || kind_now);
    PERFORM lotrinh_mark_login(name);
    EXECUTE format('REVOKE %I FROM %I', 'lotrinh_' || kind_before, name);
    EXECUTE format('GRANT %I TO %I', 'lotrinh_' || kind_now, name);
    EXECUTE format('ALTER ROLE %I %s', name, CASE WHEN active = 1 THEN 'LOGIN' ELSE 'NOLOGIN' END);
END $$
