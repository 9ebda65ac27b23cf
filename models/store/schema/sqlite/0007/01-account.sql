-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    full_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('owner', 'coordinator', 'cadre', 'manager', 'unit_contact', 'planning_officer', 'administrator', 'auditor')),
    unit INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    cadre INTEGER REFERENCES cadre(id) ON DELETE RESTRICT,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
