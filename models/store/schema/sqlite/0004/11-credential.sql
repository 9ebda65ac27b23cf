-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE credential (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    issuer TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL,
    register_no INTEGER NOT NULL,
    completion INTEGER NOT NULL REFERENCES completion(id) ON DELETE RESTRICT,
    printed TEXT NOT NULL DEFAULT '',
    hash TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('issued', 'lost', 'void')),
    replaces INTEGER REFERENCES credential(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    issued_on INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (issuer, kind, year, register_no)
) STRICT
