-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE post_holding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    title INTEGER NOT NULL REFERENCES title(id) ON DELETE RESTRICT,
    unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    obtained_by TEXT NOT NULL CHECK (obtained_by IN ('appointed', 'elected', 'designated', 'ratified', 'received')),
    decision TEXT NOT NULL DEFAULT '',
    is_main INTEGER NOT NULL CHECK (is_main IN (0, 1)),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from),
    UNIQUE (cadre, title, unit, valid_from)
) STRICT
