-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE attendance_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES session(id) ON DELETE RESTRICT,
    enrolment INTEGER NOT NULL REFERENCES enrolment(id) ON DELETE RESTRICT,
    mark TEXT NOT NULL CHECK (mark IN ('present', 'late', 'excused', 'unexcused')),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (session, enrolment)
) STRICT
