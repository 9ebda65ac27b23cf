-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The owner takes a login over from another database of the server, whose administrators may not change it from then on.
CREATE FUNCTION lotrinh_take_login(name TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_be_a_login(name);
    IF NOT lotrinh_is_owner() THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    PERFORM lotrinh_mark_login(name);
END $$
