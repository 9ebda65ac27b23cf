-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER session_guard BEFORE INSERT OR UPDATE ON session
FOR EACH ROW EXECUTE FUNCTION guard_session()
