-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a request of that moment stands behind all others of its class, which takes requests, and comes from a unit where the
-- person is or will be: places kept for units are counted by it.
CREATE FUNCTION lotrinh_stands_behind(of_class BIGINT, who BIGINT, asked_at TEXT, its_unit BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT 1 FROM training_class t WHERE t.id = of_class AND t.state = 'open')
        AND asked_at COLLATE "C" >= lotrinh_latest_seat_request(of_class)
        AND (its_unit IS NULL OR its_unit IN (SELECT c.unit FROM cadre c WHERE c.id = who UNION ALL SELECT h.unit FROM post_holding h WHERE h.cadre = who))
$$
