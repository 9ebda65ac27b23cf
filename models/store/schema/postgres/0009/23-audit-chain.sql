-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The chain of the log for those who may follow it over the whole province. What a line says is kept back where the login
-- may not know it; its digest, which the chain is made of, is not.
CREATE FUNCTION lotrinh_audit_chain() RETURNS TABLE(seq BIGINT, at TEXT, actor TEXT, command TEXT, subject TEXT, request TEXT, reply TEXT,
    previous_hash TEXT, hash TEXT, kept_back TEXT) LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT a.seq, a.at, a.actor, a.command, CASE WHEN shown.fully THEN a.subject ELSE '' END, CASE WHEN shown.fully THEN a.request ELSE '' END,
        CASE WHEN shown.fully THEN a.reply ELSE '' END, a.previous_hash, a.hash, CASE WHEN shown.fully THEN ''
            ELSE encode(sha256(convert_to(format('{"reply":%s,"request":%s,"subject":%s}', to_json(a.reply), to_json(a.request),
                to_json(a.subject)), 'UTF8')), 'hex') END
    FROM audit a, lotrinh_me() m,
        LATERAL (SELECT m.role = 'auditor' AND NOT lotrinh_tells_of_planning(a.command, a.request, a.reply) AS fully) shown
    WHERE m.unit IS NULL AND m.role IN ('auditor', 'administrator')
$$
