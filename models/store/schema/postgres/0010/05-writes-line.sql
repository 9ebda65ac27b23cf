-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a line about a planning entry is the login's to write: an officer's within the own units, or of a coordinator who
-- records what the person has learned. To all others no number is answered differently from another.
CREATE OR REPLACE FUNCTION lotrinh_writes_line(of_entry BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT CASE WHEN lotrinh_my_role() IN ('planning_officer', 'coordinator') THEN lotrinh_covers_all()
        OR EXISTS (SELECT 1 FROM planning_entry p WHERE p.id = of_entry AND p.cadre = ANY (lotrinh_my_cadres())
            AND (lotrinh_my_role() = 'coordinator' OR p.unit IS NULL OR p.unit = ANY (lotrinh_my_units()))) ELSE FALSE END
$$
