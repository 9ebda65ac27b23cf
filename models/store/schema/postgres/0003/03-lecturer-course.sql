-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE lecturer_course (
    lecturer BIGINT NOT NULL REFERENCES lecturer(id) ON DELETE RESTRICT,
    course BIGINT NOT NULL REFERENCES course(id) ON DELETE RESTRICT,
    position BIGINT NOT NULL,
    PRIMARY KEY (lecturer, position),
    UNIQUE (lecturer, course)
)
