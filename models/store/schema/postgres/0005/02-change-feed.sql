-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE change_feed (
    seq BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    row_id BIGINT NOT NULL
)
