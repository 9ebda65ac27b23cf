-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the feed and the history end, for everybody of this database: a command's span is between two of these numbers.
-- The feed ends with the block of its last change (lotrinh_record_change).
CREATE OR REPLACE FUNCTION lotrinh_last_written() RETURNS TABLE(change BIGINT, history BIGINT) LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT (SELECT COALESCE(max(f.seq), 0) / 512 * 512 + 511 FROM change_feed f), (SELECT COALESCE(max(h.id), 0) FROM row_history h)
    WHERE lotrinh_is_owner() OR (lotrinh_me()).id IS NOT NULL
$$
