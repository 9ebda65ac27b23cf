-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbered past the changes the login does not see.
CREATE FUNCTION lotrinh_record_change(kind TEXT, row_id BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM lotrinh_must_write(kind, 'INSERT, UPDATE, DELETE');
    INSERT INTO change_feed(seq, kind, row_id) SELECT COALESCE(max(f.seq), 0) + 1, $1, $2 FROM change_feed f;
END $$
