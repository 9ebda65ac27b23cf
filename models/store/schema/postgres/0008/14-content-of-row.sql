-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as the history keeps it (models/store/rowsimpl.h): what is set, without what triggers keep, with its lists.
CREATE FUNCTION lotrinh_content_of(kind TEXT, found JSONB) RETURNS TEXT LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
    SELECT CAST(jsonb_strip_nulls(found - ARRAY['id', 'revision', 'taken', 'holds']
            - CASE WHEN kind = 'unavailability' THEN ARRAY['room', 'lecturer', 'cadre'] ELSE ARRAY[]::TEXT[] END)
        || CASE kind
            WHEN 'unit' THEN jsonb_build_object('unit_successor', (SELECT COALESCE(jsonb_agg(s.successor ORDER BY s.position), '[]')
                FROM unit_successor s WHERE s.unit = CAST(found ->> 'id' AS BIGINT)))
            WHEN 'requirement' THEN jsonb_build_object('requirement_course', (SELECT COALESCE(jsonb_agg(c.course ORDER BY c.position), '[]')
                FROM requirement_course c WHERE c.requirement = CAST(found ->> 'id' AS BIGINT)))
            WHEN 'lecturer' THEN jsonb_build_object('lecturer_course', (SELECT COALESCE(jsonb_agg(c.course ORDER BY c.position), '[]')
                FROM lecturer_course c WHERE c.lecturer = CAST(found ->> 'id' AS BIGINT)))
            ELSE '{}' END AS TEXT)
$$
