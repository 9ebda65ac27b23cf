-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An account called "owner" from before step 10 could not be copied any more: it gets another name, with its login.
DO $$
DECLARE
    found RECORD;
BEGIN
    FOR found IN SELECT a.id, a.login FROM account a WHERE lower(a.login) = 'owner' LOOP
        UPDATE account SET login = 'owner-' || id, revision = revision + 1 WHERE id = found.id;
        IF EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
                WHERE r.rolname = found.login AND CAST(g.rolname AS TEXT) = ANY (lotrinh_groups()) AND NOT r.rolsuper AND NOT r.rolcreaterole
                    AND r.rolname <> session_user) THEN
            EXECUTE format('ALTER ROLE %I RENAME TO %I', found.login, 'owner-' || found.id);
        END IF;
    END LOOP;
END $$
