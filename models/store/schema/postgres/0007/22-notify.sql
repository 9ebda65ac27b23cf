-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tells other desktops that something changed: the number, never what.
CREATE FUNCTION lotrinh_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('lotrinh_changes', current_schema());
    RETURN NULL;
END $$
