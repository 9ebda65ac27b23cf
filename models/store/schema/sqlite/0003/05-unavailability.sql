-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unavailability (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('room', 'lecturer', 'cadre')),
    resource INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    room INTEGER GENERATED ALWAYS AS (CASE WHEN kind = 'room' THEN resource END) STORED REFERENCES room(id) ON DELETE RESTRICT,
    lecturer INTEGER GENERATED ALWAYS AS (CASE WHEN kind = 'lecturer' THEN resource END) STORED REFERENCES lecturer(id) ON DELETE RESTRICT,
    cadre INTEGER GENERATED ALWAYS AS (CASE WHEN kind = 'cadre' THEN resource END) STORED REFERENCES cadre(id) ON DELETE RESTRICT,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from),
    UNIQUE (kind, resource, valid_from)
) STRICT
