-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the last one asked for a seat in a class, whoever it is: the next one comes after.
CREATE FUNCTION lotrinh_latest_seat_request(of_class BIGINT) RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE(max(e.requested_at COLLATE "C"), '') FROM enrolment e
    WHERE e.training_class = of_class AND (lotrinh_is_owner() OR (SELECT (lotrinh_me()).id) IS NOT NULL)
$$
