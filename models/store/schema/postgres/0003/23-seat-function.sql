-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.state IN ('enrolled', 'attending') THEN
        UPDATE training_class SET taken = taken - 1 WHERE id = OLD.training_class;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.state IN ('enrolled', 'attending') THEN
        UPDATE training_class SET taken = taken + 1 WHERE id = NEW.training_class;
    END IF;
    RETURN NULL;
END $$
