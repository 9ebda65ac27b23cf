-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE equivalence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    satisfies INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    max_age_months INTEGER,
    basis TEXT NOT NULL DEFAULT '',
    valid_from INTEGER,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
