// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/strangers.h"
#include "domain/result.h"
#include "store/secrets.h"

namespace lotrinh::service {

/// Wrong tries at signing in to a file are kept in it, so that a restart forgets none: those at an account with its
/// password, those at logins nobody has (domain/access/strangers.h) among the settings.

/// A try that was counted before the password is looked at, so that tries side by side are counted one by one.
struct BegunTry {
    std::chrono::seconds toWait{0}; ///< more than none: there were too many, and this one is neither counted nor heard
    FailedTries before; ///< at the account
    FailedTries commonBefore;
};
/// `account`: none when nobody has the login.
Result<BegunTry> beginTry(store::Database &db, const QString &login, AccountId account, Instant now);
/// A password that was found right.
struct RightPassword {
    QString hash; ///< what it was compared with
    QString stronger; ///< to be kept in its place; empty = that one is strong enough
};
/// The password was right: the account has no wrong tries any more, and the common count takes this one back. False, and
/// nothing is written, when the account's password was changed while that one was looked at.
Result<bool> endTry(store::Database &db, AccountId account, const RightPassword &right, const BegunTry &begun);

} // namespace lotrinh::service
