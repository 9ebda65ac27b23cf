-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own password, wherever the login was made, or by an administrator that of an account within reach. What comes is a
-- SCRAM verifier, never a password.
CREATE OR REPLACE FUNCTION lotrinh_set_verifier(name TEXT, verifier TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF name = session_user THEN
        PERFORM lotrinh_must_be_a_login(name);
    ELSE
        PERFORM lotrinh_must_cover(name, NULL);
        PERFORM lotrinh_must_be_ours(name);
    END IF;
    IF verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'not a verifier' USING ERRCODE = '22023';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', name, verifier);
END $$
