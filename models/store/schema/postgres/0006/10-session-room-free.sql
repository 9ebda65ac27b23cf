-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE session ADD CONSTRAINT session_room_free
EXCLUDE USING gist (room WITH =, training_class WITH <>, int8range(starts_at, ends_at) WITH &&)
WHERE (holds = 1 AND taken_over = 0 AND override_reason = '')
