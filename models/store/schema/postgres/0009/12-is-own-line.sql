-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the login itself has just added that line to the log, in this transaction.
CREATE FUNCTION lotrinh_is_own_line(line BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT 1 FROM audit a WHERE a.seq = line AND a.actor = session_user AND a.xmin = CAST(pg_current_xact_id() AS xid))
$$
