-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER account_stays_no_owner BEFORE UPDATE OF login ON account WHEN lower(NEW.login) = 'owner' AND lower(OLD.login) <> 'owner' BEGIN
    SELECT RAISE(ABORT, 'account: owner');
END
