-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER account_is_no_owner BEFORE INSERT OR UPDATE OF login ON account FOR EACH ROW EXECUTE FUNCTION lotrinh_is_no_owner()
