-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nor (but for the owner) one of another database of the server, which shares the groups.
CREATE OR REPLACE FUNCTION lotrinh_must_be_ours(name TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_be_a_login(name);
    IF NOT lotrinh_is_owner() AND lotrinh_is_elsewhere(name) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
END $$
