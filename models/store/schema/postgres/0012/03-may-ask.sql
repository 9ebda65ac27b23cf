-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever gives no seats asks for one: for oneself, and with a role that nominates for the people of one's units. Behind
-- everybody who asked before, and from a unit where the person is or will be: places kept for units are counted by it.
CREATE FUNCTION lotrinh_may_ask(of_class BIGINT, who BIGINT, its_state TEXT, asked_at TEXT, its_unit BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT its_state = 'pending'
        AND EXISTS (SELECT 1 FROM training_class t WHERE t.id = of_class AND t.state = 'open')
        AND (COALESCE(who = (SELECT (lotrinh_me()).cadre), FALSE)
            OR (lotrinh_my_role() IN ('unit_contact', 'coordinator') AND who = ANY ((SELECT lotrinh_my_cadres())::bigint[])))
        AND asked_at COLLATE "C" >= lotrinh_latest_seat_request(of_class)
        AND (its_unit IS NULL OR its_unit IN (SELECT c.unit FROM cadre c WHERE c.id = who UNION ALL SELECT h.unit FROM post_holding h WHERE h.cadre = who))
$$
