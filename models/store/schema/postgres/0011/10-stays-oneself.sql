-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever keeps the accounts does not make the own one another: an UPDATE that is rolled back leaves no trace.
CREATE FUNCTION lotrinh_stays_oneself() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.login = session_user AND NOT lotrinh_is_owner()
            AND (NEW.login, NEW.role, NEW.unit, NEW.cadre, NEW.is_active) IS DISTINCT FROM (OLD.login, OLD.role, OLD.unit, OLD.cadre, OLD.is_active) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$
