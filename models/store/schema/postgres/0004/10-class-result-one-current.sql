-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX class_result_one_current ON class_result(enrolment) WHERE is_current = 1
