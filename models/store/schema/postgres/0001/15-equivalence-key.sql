-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX equivalence_key ON equivalence(course, satisfies, (COALESCE(valid_from, 0)))
