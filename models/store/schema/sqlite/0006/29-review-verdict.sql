-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE review_verdict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round INTEGER NOT NULL REFERENCES review_round(id) ON DELETE RESTRICT,
    entry INTEGER NOT NULL REFERENCES planning_entry(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('keep', 'add', 'take_out')),
    reason TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL CHECK (decision <> ''),
    decided_on INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (round, entry)
) STRICT
