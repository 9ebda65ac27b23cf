-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a line of the log tells who is planned (concernsPlanning in models/service/log.cpp): it is about the lists or
-- what was read of them, or about who was found fit for a seat, which they may be because they are planned.
CREATE FUNCTION lotrinh_tells_of_planning(command TEXT, request TEXT, reply TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
    SELECT command LIKE '%planning%' OR command LIKE '%review%' OR command LIKE '%conclusion%' OR command IN ('record_figures', 'import')
        OR (command NOT IN ('add_user', 'change_user') AND (request LIKE '%plan%' OR reply LIKE '%plan%'))
        OR command IN ('approve', 'promote', 'request_seat', 'accept_plan') OR (command = 'nominate' AND request NOT LIKE '%"basis":"other"%')
$$
