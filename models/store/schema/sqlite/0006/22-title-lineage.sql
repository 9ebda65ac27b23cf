-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE title_lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event INTEGER NOT NULL REFERENCES structure_event(id) ON DELETE RESTRICT,
    from_title INTEGER NOT NULL REFERENCES title(id) ON DELETE RESTRICT,
    to_title INTEGER REFERENCES title(id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
