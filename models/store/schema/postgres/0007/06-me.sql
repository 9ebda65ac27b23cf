-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The account behind the connection. SECURITY DEFINER functions see past the row rules; session_user stays the
-- person's own login in them.
CREATE FUNCTION lotrinh_me() RETURNS account LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT a FROM account a WHERE a.login = session_user AND a.is_active = 1
$$
