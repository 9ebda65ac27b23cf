-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER row_history_no_update BEFORE UPDATE ON row_history
FOR EACH ROW EXECUTE FUNCTION refuse_change()
