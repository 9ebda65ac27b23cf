-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER session_room_free_update BEFORE UPDATE OF room, starts_at, ends_at, override_reason, taken_over ON session
WHEN NEW.room IS NOT NULL AND NEW.override_reason = '' AND NEW.taken_over = 0 AND (NEW.room IS NOT OLD.room OR NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at OR NEW.override_reason <> OLD.override_reason OR NEW.taken_over <> OLD.taken_over)
BEGIN
    SELECT RAISE(ABORT, 'EXCLUDE:session_room')
    WHERE (SELECT state FROM training_class WHERE id = NEW.training_class) <> 'cancelled'
      AND EXISTS (SELECT 1 FROM session AS other JOIN training_class AS owner ON owner.id = other.training_class
                  WHERE other.room = NEW.room AND other.ends_at > NEW.starts_at AND +other.starts_at < NEW.ends_at
                    AND other.training_class <> NEW.training_class AND owner.state <> 'cancelled');
END
