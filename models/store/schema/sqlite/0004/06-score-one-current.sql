-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX score_one_current ON score(enrolment, part, attempt) WHERE is_current = 1
