-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX enrolment_by_unit_then ON enrolment(unit_then) WHERE unit_then IS NOT NULL
