-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- yyyymmdd in Việt Nam, as days stand in tables.
CREATE FUNCTION lotrinh_today() RETURNS BIGINT LANGUAGE sql STABLE AS $$
    SELECT CAST(to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYYMMDD') AS BIGINT)
$$
