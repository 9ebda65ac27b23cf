-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER enrolment_seat_insert AFTER INSERT ON enrolment
WHEN NEW.state IN ('enrolled', 'attending')
BEGIN
    UPDATE training_class SET taken = taken + 1 WHERE id = NEW.training_class;
END
