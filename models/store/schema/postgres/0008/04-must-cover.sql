-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An administrator has power over the accounts of the own units. An account without a unit covers the province,
-- except a cadre's, which stands where the cadre stands.
CREATE FUNCTION lotrinh_must_cover(name TEXT, kind TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_administer();
    IF NOT (lotrinh_is_owner() OR EXISTS (SELECT 1 FROM account a WHERE a.login = name AND a.role = COALESCE(kind, a.role)
            AND (lotrinh_covers_all() OR a.unit = ANY (lotrinh_my_units())
                OR (a.unit IS NULL AND a.role = 'cadre' AND a.cadre = ANY (lotrinh_my_cadres()))))) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
END $$
