-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX unavailability_by_room ON unavailability(room) WHERE room IS NOT NULL
