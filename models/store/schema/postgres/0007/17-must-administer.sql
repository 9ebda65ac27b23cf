-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION lotrinh_must_administer() RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF COALESCE(lotrinh_my_role() = 'administrator', FALSE)
        OR pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'account'::regclass), 'USAGE') THEN
        RETURN;
    END IF;
    RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
END $$
