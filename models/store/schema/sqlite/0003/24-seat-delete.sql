-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER enrolment_seat_delete AFTER DELETE ON enrolment
WHEN OLD.state IN ('enrolled', 'attending')
BEGIN
    UPDATE training_class SET taken = taken - 1 WHERE id = OLD.training_class;
END
