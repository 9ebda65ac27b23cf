-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the program kept of this very writing is not kept twice. A row written again behind a savepoint is another writing: its
-- past is younger than the row that came first, so that it never looks as if an import had brought it.
CREATE OR REPLACE FUNCTION lotrinh_keep_past() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    written_in XID := CAST(pg_current_xact_id() AS XID);
BEGIN
    IF TG_OP = 'UPDATE' THEN
        EXECUTE format('SELECT xmin FROM %I.%I WHERE id = $1', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO written_in USING NEW.id;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM row_history h WHERE h.kind = TG_TABLE_NAME AND h.row_id = OLD.id AND h.revision = OLD.revision
            AND h.xmin = written_in) THEN
        INSERT INTO row_history(kind, row_id, revision, content, changed_by)
        VALUES (TG_TABLE_NAME, OLD.id, OLD.revision, lotrinh_content_of(TG_TABLE_NAME, to_jsonb(OLD)), session_user);
    END IF;
    RETURN NULL;
END $$
