-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE credential ADD COLUMN signature TEXT NOT NULL DEFAULT ''
