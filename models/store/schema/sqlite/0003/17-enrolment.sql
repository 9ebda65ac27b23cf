-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    training_class INTEGER NOT NULL REFERENCES training_class(id) ON DELETE RESTRICT,
    cadre INTEGER NOT NULL REFERENCES cadre(id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('pending', 'waitlisted', 'enrolled', 'attending', 'withdrawn', 'rejected', 'passed', 'failed', 'absent', 'deferred')),
    requested_at TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    basis_title INTEGER REFERENCES title(id) ON DELETE RESTRICT,
    unit_then INTEGER REFERENCES unit(id) ON DELETE RESTRICT,
    title_then INTEGER REFERENCES title(id) ON DELETE RESTRICT,
    letter_no TEXT NOT NULL DEFAULT '',
    repeat_asked INTEGER NOT NULL CHECK (repeat_asked IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (training_class, cadre, requested_at)
) STRICT
