-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION lotrinh_groups() RETURNS TEXT[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['lotrinh_coordinator', 'lotrinh_cadre', 'lotrinh_manager', 'lotrinh_unit_contact', 'lotrinh_planning_officer',
        'lotrinh_administrator', 'lotrinh_auditor']
$$
