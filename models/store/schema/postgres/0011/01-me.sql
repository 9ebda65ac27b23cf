-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The account behind the connection, as long as the login is in the group of its role: who changes the own account in a
-- transaction and takes it back has been somebody else in between.
CREATE OR REPLACE FUNCTION lotrinh_me() RETURNS account LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT a FROM account a WHERE a.login = session_user AND a.is_active = 1 AND pg_has_role(session_user, 'lotrinh_' || a.role, 'MEMBER')
$$
