-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE command_span (
    audit_seq INTEGER PRIMARY KEY,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    command_id TEXT NOT NULL DEFAULT '',
    changes_from INTEGER NOT NULL,
    changes_to INTEGER NOT NULL,
    history_from INTEGER NOT NULL,
    history_to INTEGER NOT NULL,
    undone_by INTEGER
) STRICT
