-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done without an account is logged as "owner": no account is called so.
CREATE TRIGGER account_is_no_owner BEFORE INSERT ON account WHEN lower(NEW.login) = 'owner' BEGIN
    SELECT RAISE(ABORT, 'account: owner');
END
