-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An undo marks a command of one's own, with the line it has just added to the log.
CREATE FUNCTION lotrinh_mark_undone(line BIGINT, undone BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT (lotrinh_is_owner() OR lotrinh_is_own_line(undone)) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    UPDATE command_span s SET undone_by = undone WHERE s.audit_seq = line AND (s.actor = session_user OR lotrinh_is_owner());
END $$
