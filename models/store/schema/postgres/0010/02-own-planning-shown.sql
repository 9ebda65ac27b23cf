-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the login's own person is prepared for: the title and its days, nothing of the list.
CREATE FUNCTION lotrinh_own_planning_shown() RETURNS TABLE(id BIGINT, code TEXT, cadre BIGINT, title BIGINT, unit BIGINT, term BIGINT, decision TEXT,
    approved_on BIGINT, target_on BIGINT, ended_on BIGINT, end_reason TEXT, revision BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT p.id, t.code, p.cadre, p.title, p.unit, p.term, '', p.approved_on, p.target_on, p.ended_on, '', p.revision
    FROM planning_entry p JOIN title t ON t.id = p.title WHERE p.cadre = (lotrinh_me()).cadre
$$
