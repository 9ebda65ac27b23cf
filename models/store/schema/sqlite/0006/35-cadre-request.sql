-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE cadre_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('extension', 'recognition')),
    course INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    asked_on INTEGER NOT NULL,
    until INTEGER,
    completed_on INTEGER,
    issuer TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn')),
    answered_on INTEGER,
    answer TEXT NOT NULL DEFAULT '',
    completion INTEGER REFERENCES completion(id) ON DELETE RESTRICT,
    exemption INTEGER REFERENCES exemption(id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
