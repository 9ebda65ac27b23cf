-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a command wrote, beside the line it has just added to the log and under the name that stands there.
CREATE FUNCTION lotrinh_remember_span(line BIGINT, who TEXT, command TEXT, command_id TEXT, changes_from BIGINT, changes_to BIGINT,
    history_from BIGINT, history_to BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT (lotrinh_is_owner() OR (who = session_user AND lotrinh_is_own_line(line))) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    INSERT INTO command_span VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL);
END $$
