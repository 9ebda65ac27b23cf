-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE completion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    course INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    completed_on INTEGER NOT NULL,
    periods INTEGER,
    grade TEXT NOT NULL DEFAULT '',
    credential_no TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    class_code TEXT NOT NULL DEFAULT '',
    revoked_on INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (revoked_on >= completed_on)
) STRICT
