-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE requirement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    title INTEGER NOT NULL REFERENCES title(id) ON DELETE RESTRICT,
    applies_to TEXT NOT NULL CHECK (applies_to IN ('incumbent', 'planned', 'both', 'received')),
    kind TEXT NOT NULL CHECK (kind IN ('before_appointment', 'within_months', 'once_per_term', 'annual_hours', 'every_years')),
    value INTEGER,
    any_counting_course INTEGER NOT NULL CHECK (any_counting_course IN (0, 1)),
    grace_months INTEGER,
    window_months INTEGER,
    max_age_months INTEGER,
    basis TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    valid_from INTEGER,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
