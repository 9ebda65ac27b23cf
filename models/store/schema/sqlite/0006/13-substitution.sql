-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE substitution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES session(id) ON DELETE RESTRICT,
    before_lecturer INTEGER REFERENCES lecturer(id) ON DELETE RESTRICT,
    after_lecturer INTEGER NOT NULL REFERENCES lecturer(id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    happened_on INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
