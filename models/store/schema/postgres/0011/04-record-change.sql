-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbered past the changes the login does not see, each in a block of 512 numbers of its own: the lines of planning that go
-- with a completion stand in its block, so that no gap tells whether there were any. A line never comes first in a command. Row 0 makes every desk read
-- everything anew: it is for those who write many rows at once.
CREATE OR REPLACE FUNCTION lotrinh_record_change(kind TEXT, row_id BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_write(kind, 'INSERT, UPDATE, DELETE');
    IF kind LIKE 'command%' OR (row_id = 0 AND NOT lotrinh_is_owner()
            AND COALESCE(lotrinh_my_role(), '') NOT IN ('coordinator', 'administrator', 'planning_officer')) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    INSERT INTO change_feed(seq, kind, row_id)
    SELECT CASE WHEN $1 = 'planning_line' THEN COALESCE(max(f.seq), 511) + 1 ELSE COALESCE(max(f.seq), 0) / 512 * 512 + 512 END, $1, $2 FROM change_feed f;
END $$
