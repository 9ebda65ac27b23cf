// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/access/account.h"
#include "domain/access/throttle.h"

namespace lotrinh::store {

/// What is kept of a password. Never in the history of rows, in the log or in an export.
struct Secret {
    QString hash; ///< Argon2id in its own text form; empty where PostgreSQL itself checks who signs in
    bool mustChange = false;
    FailedTries tries;
    QString changedAt; ///< ISO 8601
};

Result<std::optional<Secret>> readSecret(Database &database, AccountId account);
/// Takes the place of what was there. Needs a Transaction.
Result<void> writeSecret(Database &database, AccountId account, const Secret &secret);

} // namespace lotrinh::store
