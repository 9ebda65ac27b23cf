-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER change_feed_tells AFTER INSERT ON change_feed FOR EACH STATEMENT EXECUTE FUNCTION lotrinh_tell()
