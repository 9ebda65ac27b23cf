-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION guard_session() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    what TEXT;
BEGIN
    SELECT CASE WHEN state = 'cancelled' THEN 0 ELSE 1 END INTO NEW.holds FROM training_class WHERE id = NEW.training_class;
    IF NEW.holds = 0 OR NEW.taken_over = 1 OR NEW.override_reason <> '' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.room IS NOT DISTINCT FROM OLD.room AND NEW.lecturer IS NOT DISTINCT FROM OLD.lecturer
        AND NEW.starts_at = OLD.starts_at AND NEW.ends_at = OLD.ends_at AND NEW.override_reason = OLD.override_reason
        AND NEW.taken_over = OLD.taken_over AND NEW.holds = OLD.holds THEN
        RETURN NEW;
    END IF;
    -- Room before lecturer, always, so that two writers never wait for each other.
    IF NEW.room IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(1282364531, hashint8(NEW.room));
    END IF;
    IF NEW.lecturer IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(1282364532, hashint8(NEW.lecturer));
    END IF;
    SELECT CASE WHEN other.room = NEW.room THEN 'room' ELSE 'lecturer' END INTO what
    FROM session AS other
    WHERE (other.room = NEW.room OR other.lecturer = NEW.lecturer) AND other.ends_at > NEW.starts_at
      AND other.starts_at < NEW.ends_at AND other.training_class <> NEW.training_class AND other.holds = 1
    LIMIT 1;
    IF what IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'exclusion_violation', MESSAGE = 'EXCLUDE:session_' || what;
    END IF;
    RETURN NEW;
END $$
