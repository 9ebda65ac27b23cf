-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE unit_lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event INTEGER NOT NULL REFERENCES structure_event(id) ON DELETE RESTRICT,
    from_unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    to_unit INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    share_pct INTEGER CHECK (share_pct BETWEEN 0 AND 100),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
