-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE lecturer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    full_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    unit_name TEXT NOT NULL DEFAULT '',
    max_days_per_week INTEGER,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
