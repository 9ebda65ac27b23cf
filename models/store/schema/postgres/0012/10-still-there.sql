-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of these rows, all of which a login was told have changed, are there, shown to it or not: a row gone leaves its
-- memory, a row of somebody else never was in it.
CREATE FUNCTION lotrinh_still_there(of_kind TEXT, ids TEXT) RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    WITH told AS (SELECT DISTINCT f.row_id AS id FROM change_feed f
        WHERE (lotrinh_is_owner() OR (SELECT (lotrinh_me()).id) IS NOT NULL) AND f.kind = of_kind
            AND f.row_id = ANY (CAST(string_to_array(ids, ',') AS BIGINT[])))
    SELECT CASE of_kind
        WHEN 'enrolment' THEN (SELECT count(*) FROM enrolment e JOIN told USING (id))
        WHEN 'completion' THEN (SELECT count(*) FROM completion c JOIN told USING (id))
        WHEN 'exemption' THEN (SELECT count(*) FROM exemption x JOIN told USING (id))
        ELSE 0 END
$$
