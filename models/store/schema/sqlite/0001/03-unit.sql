-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    block TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    parent INTEGER REFERENCES unit(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    valid_from INTEGER,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
