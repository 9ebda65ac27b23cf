-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE class_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    enrolment INTEGER NOT NULL REFERENCES enrolment(id) ON DELETE RESTRICT,
    outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'absent', 'withdrawn', 'deferred')),
    grade TEXT CHECK (grade IN ('xuat_sac', 'gioi', 'kha', 'trung_binh', 'yeu')),
    completion INTEGER REFERENCES completion(id) ON DELETE RESTRICT,
    decided_on INTEGER NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
