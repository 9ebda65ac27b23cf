-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER class_reinstated_room AFTER UPDATE OF state ON training_class
WHEN OLD.state = 'cancelled' AND NEW.state <> 'cancelled'
BEGIN
    SELECT RAISE(ABORT, 'EXCLUDE:session_room')
    FROM session AS own JOIN session AS other ON other.room = own.room AND other.ends_at > own.starts_at
        AND +other.starts_at < own.ends_at AND other.training_class <> own.training_class
    JOIN training_class AS owner ON owner.id = other.training_class AND owner.state <> 'cancelled'
    WHERE own.training_class = NEW.id AND own.override_reason = '' AND own.taken_over = 0;
END
