-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION hold_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE session SET holds = CASE WHEN NEW.state = 'cancelled' THEN 0 ELSE 1 END WHERE training_class = NEW.id;
    RETURN NULL;
END $$
