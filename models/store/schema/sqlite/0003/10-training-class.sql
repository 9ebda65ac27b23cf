-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE training_class (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    course INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'running', 'finished', 'closed', 'cancelled')),
    capacity INTEGER NOT NULL,
    min_size INTEGER NOT NULL,
    room INTEGER REFERENCES room(id) ON DELETE RESTRICT,
    lecturer INTEGER REFERENCES lecturer(id) ON DELETE RESTRICT,
    needs_approval INTEGER NOT NULL CHECK (needs_approval IN (0, 1)),
    waitlist_policy TEXT NOT NULL CHECK (waitlist_policy IN ('fifo', 'ranked', 'manual')),
    reason TEXT NOT NULL DEFAULT '',
    taken INTEGER NOT NULL DEFAULT 0,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (taken BETWEEN 0 AND capacity),
    CHECK (ends_on >= starts_on)
) STRICT
