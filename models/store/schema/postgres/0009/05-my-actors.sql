-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose lines of the log an auditor with a unit reads: those of the accounts of that unit and below.
CREATE FUNCTION lotrinh_my_actors() RETURNS TEXT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE(array_agg(a.login), '{}') FROM account a WHERE a.unit = ANY (lotrinh_my_units())
$$
