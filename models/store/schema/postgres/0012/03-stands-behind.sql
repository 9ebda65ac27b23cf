-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a new row of that moment stands behind all others of its class, with a number that was given out; whose they are is
-- not said.
CREATE FUNCTION lotrinh_stands_behind(of_class BIGINT, asked_at TEXT, row_id BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT row_id BETWEEN 1 AND (SELECT s.last_value FROM enrolment_id_seq s) AND (lotrinh_is_owner() OR (SELECT (lotrinh_me()).id) IS NOT NULL)
        AND (asked_at ~ '^[0-8][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}$' OR asked_at = lotrinh_latest_seat_request(of_class))
        AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.training_class = of_class
            AND (e.requested_at COLLATE "C" > asked_at OR (e.requested_at = asked_at AND e.id >= row_id)))
$$
