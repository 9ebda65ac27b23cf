-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids come by the million, not by the sextillion: nobody may use up a table's numbers.
CREATE FUNCTION lotrinh_move_ids(kind TEXT, upto BIGINT, step BIGINT) RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    own CONSTANT TEXT := pg_get_serial_sequence(format('%I.%I', current_schema(), kind), 'id');
    last BIGINT;
BEGIN
    PERFORM lotrinh_must_write(kind, 'INSERT');
    EXECUTE format('SELECT last_value FROM %s', own) INTO last;
    IF NOT lotrinh_is_owner() AND (step < 0 OR step > 10000000 OR upto > last + 10000000) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    RETURN setval(CAST(own AS regclass), CASE WHEN step > 0 THEN nextval(CAST(own AS regclass)) + step - 1 ELSE GREATEST(upto, last) END);
END $$
