-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the account may see (models/service/sight.cpp): oneself, and with a role that reads people those whose
-- unit today, the one of the main post, else their own, is among the account's.
CREATE FUNCTION lotrinh_my_cadres() RETURNS BIGINT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
    WITH me AS MATERIALIZED (SELECT * FROM lotrinh_me()), units AS MATERIALIZED (SELECT lotrinh_my_units() AS ids)
    SELECT COALESCE(array_agg(c.id), '{}') FROM cadre c, me, units
    WHERE c.id = me.cadre
        OR (me.role IN ('coordinator', 'manager', 'unit_contact', 'planning_officer', 'administrator')
            AND (me.unit IS NULL OR COALESCE((SELECT h.unit FROM post_holding h WHERE h.cadre = c.id AND h.valid_from <= lotrinh_today()
                    AND (h.valid_to IS NULL OR h.valid_to > lotrinh_today())
                    ORDER BY h.is_main DESC, h.valid_from, (SELECT u.code FROM unit u WHERE u.id = h.unit) COLLATE "C" LIMIT 1), c.unit) = ANY (units.ids)))
$$
