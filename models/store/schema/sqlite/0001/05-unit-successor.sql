-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unit_successor (
    unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    successor INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (unit, position),
    UNIQUE (unit, successor)
) STRICT
