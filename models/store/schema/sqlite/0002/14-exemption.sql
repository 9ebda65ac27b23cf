-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE exemption (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    course INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    basis TEXT NOT NULL DEFAULT '',
    valid_from INTEGER,
    valid_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
