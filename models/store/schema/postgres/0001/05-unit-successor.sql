-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unit_successor (
    unit BIGINT NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    successor BIGINT NOT NULL REFERENCES unit(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position BIGINT NOT NULL,
    PRIMARY KEY (unit, position),
    UNIQUE (unit, successor)
)
