-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE assessment_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    training_class INTEGER NOT NULL REFERENCES training_class(id) ON DELETE RESTRICT,
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (training_class, name)
) STRICT
