-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE requirement_course (
    requirement BIGINT NOT NULL REFERENCES requirement(id) ON DELETE RESTRICT,
    course BIGINT NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    position BIGINT NOT NULL,
    PRIMARY KEY (requirement, position),
    UNIQUE (requirement, course)
)
