-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An account called "owner" from before step 10 could not be copied any more: it gets another name.
UPDATE account SET login = 'owner-' || id, revision = revision + 1 WHERE lower(login) = 'owner'
