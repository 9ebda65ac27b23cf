-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for whoever writes without the program; what the program kept in this transaction is not kept twice.
CREATE FUNCTION lotrinh_keep_past() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM row_history h WHERE h.kind = TG_TABLE_NAME AND h.row_id = OLD.id AND h.revision = OLD.revision
            AND h.xmin = CAST(pg_current_xact_id() AS xid)) THEN
        INSERT INTO row_history(kind, row_id, revision, content, changed_by)
        VALUES (TG_TABLE_NAME, OLD.id, OLD.revision, lotrinh_content_of(TG_TABLE_NAME, to_jsonb(OLD)), session_user);
    END IF;
    RETURN NULL;
END $$
