-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The highest number behind a prefix among the requests of everybody.
CREATE FUNCTION lotrinh_latest_request_number(prefix TEXT) RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT COALESCE(max(CAST(substr(r.code, length(prefix) + 1) AS BIGINT)), 0) FROM cadre_request r
    WHERE starts_with(r.code, prefix) AND substr(r.code, length(prefix) + 1) ~ '^[0-9]{1,9}$'
        AND (lotrinh_is_owner() OR (SELECT (lotrinh_me()).id) IS NOT NULL)
$$
