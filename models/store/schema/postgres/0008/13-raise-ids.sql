-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers go on past `used`.
CREATE FUNCTION lotrinh_raise_ids(kind TEXT, used BIGINT) RETURNS BIGINT LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT lotrinh_move_ids(kind, used, 0)
$$
