-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX unavailability_by_lecturer ON unavailability(lecturer) WHERE lecturer IS NOT NULL
