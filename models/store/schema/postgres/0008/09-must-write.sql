-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept beside a table's rows is for those who may write its rows.
CREATE FUNCTION lotrinh_must_write(kind TEXT, how TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT COALESCE(has_table_privilege(session_user, to_regclass(format('%I.%I', current_schema(), kind)), how), FALSE) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
END $$
