-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done as the tables' owner is logged as "owner": no account is called so.
CREATE FUNCTION lotrinh_is_no_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF lower(NEW.login) = 'owner' AND (TG_OP = 'INSERT' OR lower(OLD.login) <> 'owner') THEN
        RAISE EXCEPTION 'account: owner' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
