-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose a login is: of the database that made it, or whose owner took it over since.
CREATE OR REPLACE FUNCTION lotrinh_mark_login(name TEXT) RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    EXECUTE format('COMMENT ON ROLE %I IS %L', name, current_database() || '.' || current_schema());
END $$
