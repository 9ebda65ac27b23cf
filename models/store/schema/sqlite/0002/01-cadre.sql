-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE cadre (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    full_name TEXT NOT NULL DEFAULT '',
    birth_date TEXT NOT NULL DEFAULT '',
    sex TEXT CHECK (sex IN ('nam', 'nu')),
    ethnicity TEXT NOT NULL DEFAULT '',
    personnel_kind TEXT NOT NULL DEFAULT '',
    unit INTEGER NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
    party_joined_on INTEGER,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    service_from INTEGER,
    service_to INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (service_to >= service_from)
) STRICT
