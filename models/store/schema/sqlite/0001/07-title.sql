-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE title (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    unit_kind TEXT NOT NULL DEFAULT '',
    block TEXT NOT NULL DEFAULT '',
    management_tier TEXT NOT NULL DEFAULT '',
    is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
    rank TEXT NOT NULL DEFAULT '',
    term_kind TEXT CHECK (term_kind IN ('party', 'state', 'mass_org', 'appointment')),
    valid_from INTEGER,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
