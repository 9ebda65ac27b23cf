-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER training_class_hold AFTER UPDATE OF state ON training_class
FOR EACH ROW WHEN ((OLD.state = 'cancelled') <> (NEW.state = 'cancelled')) EXECUTE FUNCTION hold_sessions()
