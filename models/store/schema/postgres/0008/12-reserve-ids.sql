-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last of `count` numbers that are the caller's now.
CREATE FUNCTION lotrinh_reserve_ids(kind TEXT, count BIGINT) RETURNS BIGINT LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT lotrinh_move_ids(kind, 0, GREATEST(count, 1))
$$
