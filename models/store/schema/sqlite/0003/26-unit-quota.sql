-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unit_quota (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    training_class INTEGER NOT NULL REFERENCES training_class(id) ON DELETE RESTRICT,
    unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    seats INTEGER NOT NULL CHECK (seats >= 0),
    release_on INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (training_class, unit)
) STRICT
