-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX exemption_key ON exemption(cadre, course, (COALESCE(valid_from, 0)), (COALESCE(valid_to, 0)))
