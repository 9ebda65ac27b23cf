-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row keeps its number: what refers to it would answer by an error, whoever asks.
CREATE FUNCTION lotrinh_keep_id() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.id <> OLD.id AND NOT lotrinh_is_owner() THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$
