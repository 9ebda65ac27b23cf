-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE reported_figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL CHECK (source <> ''),
    as_of INTEGER NOT NULL,
    measure TEXT NOT NULL CHECK (measure <> ''),
    dimension TEXT NOT NULL CHECK (dimension <> ''),
    value INTEGER NOT NULL CHECK (value >= 0),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source, as_of, measure, dimension)
) STRICT
