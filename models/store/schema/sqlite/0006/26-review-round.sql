-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE review_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    term INTEGER REFERENCES term(id) ON DELETE RESTRICT,
    unit INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    opened_on INTEGER NOT NULL,
    closed_on INTEGER,
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (closed_on >= opened_on)
) STRICT
