-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a table is about planning (models/service/logrows.cpp).
CREATE FUNCTION lotrinh_is_of_planning(kind TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
    SELECT kind LIKE 'planning%' OR kind LIKE 'review%' OR kind LIKE 'conclusion%' OR kind = 'reported_figure'
$$
