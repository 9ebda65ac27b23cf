-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The unit a person's row names as it stands, for a rule on the row that takes its place; nothing where the reader sees nobody.
CREATE FUNCTION lotrinh_unit_before(person BIGINT) RETURNS BIGINT LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
    SELECT c.unit FROM cadre c WHERE c.id = person
$$
