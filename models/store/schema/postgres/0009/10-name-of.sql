-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what people know a row, for those who may know what it said before (models/store/rowcontent.cpp); nothing when
-- only its number tells it from others.
CREATE FUNCTION lotrinh_name_of(kind TEXT, id BIGINT) RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    name TEXT;
BEGIN
    IF NOT kind = ANY (lotrinh_known_past()) THEN
        RETURN NULL;
    ELSIF kind = 'account' THEN
        RETURN (SELECT a.login FROM account a WHERE a.id = $2);
    ELSIF kind = 'enrolment' THEN
        RETURN (SELECT t.code || ' ' || c.code FROM enrolment e JOIN training_class t ON t.id = e.training_class
            JOIN cadre c ON c.id = e.cadre WHERE e.id = $2);
    ELSIF EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = to_regclass(format('%I.%I', current_schema(), kind)) AND a.attname = 'code') THEN
        EXECUTE format('SELECT t.code FROM %I.%I t WHERE t.id = $1', current_schema(), kind) INTO name USING id;
    END IF;
    RETURN name;
END $$
