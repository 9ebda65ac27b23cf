-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The unit of the account and all below it; units that ended belong where their only successor stands.
-- No unit: all of them.
CREATE FUNCTION lotrinh_my_units() RETURNS BIGINT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET jit = off AS $$
    WITH RECURSIVE me AS MATERIALIZED (SELECT * FROM lotrinh_me()),
    mine(id) AS (
        SELECT u.id FROM unit u, me WHERE me.id IS NOT NULL AND (me.unit IS NULL OR me.unit = u.id)
        UNION
        SELECT u.id FROM unit u JOIN mine m ON u.parent = m.id
            OR (u.valid_to <= lotrinh_today() AND EXISTS (SELECT 1 FROM unit_successor s WHERE s.unit = u.id AND s.successor = m.id)
                AND (SELECT count(*) FROM unit_successor s WHERE s.unit = u.id) = 1)
    )
    SELECT COALESCE(array_agg(id), '{}') FROM mine
$$
