-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the login's own person is planned for.
CREATE FUNCTION lotrinh_own_planning() RETURNS SETOF planning_entry LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT p.* FROM planning_entry p WHERE p.cadre = (lotrinh_me()).cadre
$$
