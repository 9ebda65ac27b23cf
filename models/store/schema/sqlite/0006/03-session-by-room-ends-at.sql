-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX session_by_room_ends_at ON session(room, ends_at) WHERE room IS NOT NULL
