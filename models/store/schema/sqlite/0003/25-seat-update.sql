-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER enrolment_seat_update AFTER UPDATE OF state, training_class ON enrolment
WHEN NEW.state IN ('enrolled', 'attending') OR OLD.state IN ('enrolled', 'attending')
BEGIN
    UPDATE training_class SET taken = taken - 1 WHERE id = OLD.training_class AND OLD.state IN ('enrolled', 'attending');
    UPDATE training_class SET taken = taken + 1 WHERE id = NEW.training_class AND NEW.state IN ('enrolled', 'attending');
END
