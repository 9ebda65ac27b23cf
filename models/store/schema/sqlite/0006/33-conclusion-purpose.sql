-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE conclusion_purpose (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conclusion INTEGER NOT NULL REFERENCES conclusion(id) ON DELETE RESTRICT,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (conclusion, purpose)
) STRICT
