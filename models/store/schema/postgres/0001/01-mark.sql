-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE lotrinh_marker (
    application_id BIGINT PRIMARY KEY
)
