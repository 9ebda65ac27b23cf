-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE conclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL CHECK (number <> ''),
    concluded_on INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    outcome TEXT NOT NULL CHECK (outcome IN ('dat', 'khong_dat')),
    secrecy TEXT NOT NULL CHECK (secrecy IN ('thuong', 'mat', 'toi_mat', 'tuyet_mat')),
    withdrawn_on INTEGER,
    withdrawn_reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (number, concluded_on, body, cadre)
) STRICT
