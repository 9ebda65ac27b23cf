-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The only way into the log: the next number, the link to the entry before it, the login's own name and the
-- server's clock. The hash is the one audit.h describes; to_json() escapes as Qt does.
CREATE FUNCTION lotrinh_append_audit(said_at TEXT, said_actor TEXT, command TEXT, subject TEXT, request TEXT, reply TEXT) RETURNS audit
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    entry audit;
    details TEXT;
    line TEXT;
BEGIN
    IF NOT lotrinh_is_owner() THEN
        IF said_actor <> session_user OR (lotrinh_me()).id IS NULL THEN
            RAISE EXCEPTION 'not allowed' USING ERRCODE = '42501';
        END IF;
        said_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    END IF;
    SELECT h.seq + 1, said_at, said_actor, command, subject, request, reply, h.hash, '' INTO entry FROM audit_head h WHERE h.id = 1 FOR UPDATE;
    details := format('{"reply":%s,"request":%s,"subject":%s}', to_json(reply), to_json(request), to_json(subject));
    line := format('{"actor":%s,"at":%s,"command":%s,"details":"%s","seq":%s}', to_json(said_actor), to_json(said_at), to_json(command),
        encode(sha256(convert_to(details, 'UTF8')), 'hex'), entry.seq);
    entry.hash := encode(sha256(convert_to(entry.previous_hash || E'\n' || line || E'\n', 'UTF8')), 'hex');
    INSERT INTO audit VALUES (entry.*);
    UPDATE audit_head h SET seq = entry.seq, hash = entry.hash WHERE h.id = 1;
    RETURN entry;
END $$
