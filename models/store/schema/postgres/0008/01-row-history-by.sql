-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE row_history ADD COLUMN changed_by TEXT NOT NULL DEFAULT ''
