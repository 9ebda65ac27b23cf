-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER account_stays_oneself BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION lotrinh_stays_oneself()
