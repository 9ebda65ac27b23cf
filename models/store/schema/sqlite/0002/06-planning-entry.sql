-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE planning_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    title INTEGER NOT NULL REFERENCES title(id) ON DELETE RESTRICT,
    unit INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    term INTEGER NOT NULL REFERENCES term(id) ON DELETE RESTRICT,
    decision TEXT NOT NULL DEFAULT '',
    approved_on INTEGER NOT NULL,
    target_on INTEGER,
    ended_on INTEGER,
    end_reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (ended_on >= approved_on)
) STRICT
