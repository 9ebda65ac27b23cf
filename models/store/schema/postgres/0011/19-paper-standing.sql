-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever holds a paper may ask whether it stands, whomever it is about: they name every word of it. Nobody finds one by
-- asking.
CREATE FUNCTION lotrinh_paper_standing(number TEXT, paper TEXT) RETURNS TABLE(state TEXT, has_result BIGINT, replaced_by TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT c.state, CASE WHEN k.revoked_on IS NULL THEN 1 ELSE 0 END,
        COALESCE((SELECT n.code FROM credential n WHERE n.replaces = c.id ORDER BY n.id DESC LIMIT 1),
            (SELECT n.code FROM credential n WHERE c.kind = 'xac_nhan' AND n.replaces = c.replaces AND n.id > c.id ORDER BY n.id DESC LIMIT 1), '')
    FROM credential c JOIN completion k ON k.id = c.completion
    WHERE c.code = number AND c.printed = paper AND (lotrinh_is_owner() OR (lotrinh_me()).id IS NOT NULL)
$$
