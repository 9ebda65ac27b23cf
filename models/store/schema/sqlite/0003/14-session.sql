-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    training_class INTEGER NOT NULL REFERENCES training_class(id) ON DELETE RESTRICT,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    room INTEGER REFERENCES room(id) ON DELETE RESTRICT,
    lecturer INTEGER REFERENCES lecturer(id) ON DELETE RESTRICT,
    topic TEXT NOT NULL DEFAULT '',
    periods INTEGER,
    override_reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (ends_at > starts_at),
    UNIQUE (training_class, starts_at)
) STRICT
