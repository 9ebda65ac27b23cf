-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as it stands, for those who may know what it said before; nothing when there is none.
CREATE FUNCTION lotrinh_row_now(kind TEXT, id BIGINT) RETURNS TABLE(revision BIGINT, content TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    found JSONB;
BEGIN
    IF NOT kind = ANY (lotrinh_known_past()) THEN
        RETURN;
    END IF;
    EXECUTE format('SELECT to_jsonb(t) FROM %I.%I t WHERE t.id = $1', current_schema(), kind) INTO found USING id;
    RETURN QUERY SELECT CAST(found ->> 'revision' AS BIGINT), lotrinh_content_shown($1, lotrinh_content_of($1, found)) WHERE found IS NOT NULL;
END $$
