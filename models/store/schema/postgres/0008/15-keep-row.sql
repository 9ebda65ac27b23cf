-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a row into the history as it stands, before it changes: what it says comes from the row, not from the caller.
CREATE FUNCTION lotrinh_keep_row(kind TEXT, id BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    found JSONB;
BEGIN
    PERFORM lotrinh_must_write(kind, 'UPDATE, DELETE');
    EXECUTE format('SELECT to_jsonb(t) FROM %I.%I t WHERE t.id = $1', current_schema(), kind) INTO found USING id;
    INSERT INTO row_history(kind, row_id, revision, content, changed_by)
    SELECT $1, $2, CAST(found ->> 'revision' AS BIGINT), lotrinh_content_of($1, found), session_user WHERE found IS NOT NULL;
END $$
