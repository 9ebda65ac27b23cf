-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE command_span (
    audit_seq BIGINT PRIMARY KEY,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    command_id TEXT NOT NULL DEFAULT '',
    changes_from BIGINT NOT NULL,
    changes_to BIGINT NOT NULL,
    history_from BIGINT NOT NULL,
    history_to BIGINT NOT NULL,
    undone_by BIGINT
)
