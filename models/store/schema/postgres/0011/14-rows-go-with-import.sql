-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DO $$
DECLARE
    name TEXT;
BEGIN
    FOREACH name IN ARRAY ARRAY['unit', 'title', 'term', 'cadre', 'completion'] LOOP
        PERFORM lotrinh_watch_table(name);
        EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION lotrinh_goes_with_import()', name || '_goes_with_import', name);
    END LOOP;
END $$
