-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER enrolment_seat_delete AFTER DELETE ON enrolment
FOR EACH ROW EXECUTE FUNCTION count_seats()
