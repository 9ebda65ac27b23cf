-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX unavailability_by_cadre ON unavailability(cadre) WHERE cadre IS NOT NULL
