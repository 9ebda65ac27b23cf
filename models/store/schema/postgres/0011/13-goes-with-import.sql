-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What refers to a row answers by an error, and would name the list of planning or the conclusion that does. So rows that
-- those refer to go only as they came with an import, taken back by whoever imported before anybody else did something
-- that is not about a class: nothing hidden can refer to them by then. Lines of the log can be made up, but not within the
-- transaction of an import that is over; a row that was written to by then has a past. The owner is told what is in the way.
CREATE FUNCTION lotrinh_goes_with_import() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    now_in CONSTANT XID := CAST(pg_current_xact_id() AS XID);
    written_in XID;
    brought_by BIGINT;
BEGIN
    IF lotrinh_is_owner() THEN
        RETURN OLD;
    END IF;
    EXECUTE format('SELECT xmin FROM %I.%I WHERE id = $1', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO written_in USING OLD.id;
    SELECT a.seq INTO brought_by FROM audit a, jsonb_array_elements(CAST(a.reply AS JSONB) -> 'inserted' -> CAST(TG_TABLE_NAME AS TEXT)) ids
    WHERE a.actor = session_user AND a.command = 'import' AND a.xmin = written_in
        AND OLD.id BETWEEN CAST(ids ->> 0 AS BIGINT) AND CAST(ids ->> 1 AS BIGINT)
    ORDER BY a.seq DESC LIMIT 1;
    IF brought_by IS NULL OR age(written_in) <= age(now_in)
            OR EXISTS (SELECT 1 FROM row_history h WHERE h.kind = CAST(TG_TABLE_NAME AS TEXT) AND h.row_id = OLD.id AND age(h.xmin) > age(now_in)
                AND age(h.xmin) <= age(written_in)) -- older than the row: of one that had the number before
            OR EXISTS (SELECT 1 FROM audit a WHERE a.seq > brought_by AND a.actor <> session_user AND a.command <> 'read'
                AND NOT lotrinh_is_of_class(a.command, a.subject, a.request)) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    RETURN OLD;
END $$
