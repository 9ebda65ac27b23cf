-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    enrolment INTEGER NOT NULL REFERENCES enrolment(id) ON DELETE RESTRICT,
    part TEXT NOT NULL DEFAULT '',
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    tenths INTEGER NOT NULL CHECK (tenths BETWEEN 0 AND 100),
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
