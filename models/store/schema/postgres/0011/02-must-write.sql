-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept beside a table's rows is for those who may write its rows: as what they are in this database, for groups
-- are the whole server's.
CREATE OR REPLACE FUNCTION lotrinh_must_write(kind TEXT, how TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT (lotrinh_is_owner()
            OR COALESCE(has_table_privilege('lotrinh_' || lotrinh_my_role(), to_regclass(format('%I.%I', current_schema(), kind)), how), FALSE)) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
END $$
