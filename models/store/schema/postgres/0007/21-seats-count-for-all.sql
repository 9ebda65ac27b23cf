-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seats are counted whoever takes one.
ALTER FUNCTION count_seats() SECURITY DEFINER SET search_path FROM CURRENT
