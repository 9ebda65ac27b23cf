-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a login was made by another database of the server, or by none. One whose database is gone, or was renamed,
-- belongs to whoever has an account for it.
CREATE FUNCTION lotrinh_is_elsewhere(name TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE((SELECT made.by IS NULL OR (made.by <> current_database() || '.' || current_schema()
            AND EXISTS (SELECT 1 FROM pg_database d WHERE starts_with(made.by, d.datname || '.')))
        FROM pg_roles r, LATERAL (SELECT shobj_description(r.oid, 'pg_authid') AS by) made WHERE r.rolname = name), TRUE)
$$
