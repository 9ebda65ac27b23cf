-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE session ADD COLUMN holds BIGINT NOT NULL DEFAULT 1 CHECK (holds IN (0, 1))
