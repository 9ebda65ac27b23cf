-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE requirement_course (
    requirement INTEGER NOT NULL REFERENCES requirement(id) ON DELETE RESTRICT,
    course INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    PRIMARY KEY (requirement, position),
    UNIQUE (requirement, course)
) STRICT
