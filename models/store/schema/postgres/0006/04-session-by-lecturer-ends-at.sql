-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX session_by_lecturer_ends_at ON session(lecturer, ends_at) WHERE lecturer IS NOT NULL
