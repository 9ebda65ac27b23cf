-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
