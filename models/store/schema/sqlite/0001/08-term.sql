-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('party', 'state', 'mass_org', 'appointment')),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from)
) STRICT
