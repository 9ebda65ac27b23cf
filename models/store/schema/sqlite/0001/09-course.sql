-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE course (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    credential TEXT NOT NULL DEFAULT '',
    delivery TEXT NOT NULL DEFAULT '',
    days INTEGER,
    periods INTEGER,
    counts_annual_hours INTEGER NOT NULL CHECK (counts_annual_hours IN (0, 1)),
    counts_knowledge_update INTEGER NOT NULL CHECK (counts_knowledge_update IN (0, 1)),
    min_size INTEGER NOT NULL,
    max_size INTEGER,
    pass_attendance_pct INTEGER NOT NULL CHECK (pass_attendance_pct BETWEEN 0 AND 100),
    pass_score_hundredths INTEGER NOT NULL CHECK (pass_score_hundredths BETWEEN 0 AND 1000),
    topics TEXT NOT NULL DEFAULT '',
    valid_from INTEGER,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
