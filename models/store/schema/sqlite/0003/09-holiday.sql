-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT '',
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from),
    UNIQUE (valid_from)
) STRICT
