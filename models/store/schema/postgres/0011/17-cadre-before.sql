-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same of the person an account is for.
CREATE FUNCTION lotrinh_cadre_before(of_account BIGINT) RETURNS BIGINT LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
    SELECT a.cadre FROM account a WHERE a.id = of_account
$$
