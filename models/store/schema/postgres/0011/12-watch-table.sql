-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What other triggers count is no change of the row; where they count nothing every write is one.
CREATE OR REPLACE FUNCTION lotrinh_watch_table(name TEXT) RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    facts TEXT;
BEGIN
    SELECT CASE WHEN bool_or(a.attname IN ('taken', 'holds'))
        THEN ' OF ' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE a.attname NOT IN ('id', 'revision', 'taken', 'holds'))
        ELSE '' END INTO facts FROM pg_attribute a
    WHERE a.attrelid = CAST(quote_ident(name) AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER DELETE OR UPDATE%s ON %I FOR EACH ROW EXECUTE FUNCTION lotrinh_keep_past()',
        name || '_keeps_past', facts, name);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE UPDATE OF id ON %I FOR EACH ROW EXECUTE FUNCTION lotrinh_keep_id()',
        name || '_keeps_id', name);
END $$
