-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE account_secret (
    account INTEGER PRIMARY KEY REFERENCES account(id) ON DELETE RESTRICT,
    secret TEXT NOT NULL,
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    failed_at INTEGER NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL DEFAULT ''
) STRICT
