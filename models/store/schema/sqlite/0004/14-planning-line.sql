-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE planning_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL REFERENCES planning_entry(id) ON DELETE RESTRICT,
    happened_on INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    completion INTEGER REFERENCES completion(id) ON DELETE RESTRICT,
    done_before INTEGER NOT NULL,
    determined_before INTEGER NOT NULL,
    done_after INTEGER NOT NULL,
    determined_after INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
