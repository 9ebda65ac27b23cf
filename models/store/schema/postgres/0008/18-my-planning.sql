-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION lotrinh_my_planning() RETURNS BIGINT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE(array_agg(p.id), '{}') FROM planning_entry p WHERE p.cadre = (lotrinh_me()).cadre
$$
