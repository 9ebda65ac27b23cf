-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the connection is of the role the tables belong to. By schema and name: a temporary table called
-- "account" belongs to whoever made it.
CREATE FUNCTION lotrinh_is_owner() RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT pg_has_role(session_user, c.relowner, 'USAGE') FROM pg_class c
    WHERE c.relname = 'account' AND c.relnamespace = CAST(current_schema() AS regnamespace)
$$
