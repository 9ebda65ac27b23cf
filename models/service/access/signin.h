// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/account.h"
#include "domain/access/throttle.h"
#include "password.h"

namespace lotrinh::service {

class Service;

/// Somebody who signed in.
struct SignedIn {
    Caller caller;
    QString name; ///< as people read it; empty for the owner
    QString cadreCode; ///< of caller.self, or empty
    bool mustChange = false; ///< nothing but change_password is carried out before the password is another
};

/// Checks login and password on SQLite. Errors (kind NotAllowed): `not_allowed` for an unknown login, a wrong
/// password or a closed account, all in the same words and the same time; `too_many_tries` with
/// detail.seconds while the login waits, whether there is such an account or not. Wrong tries are kept in the
/// database, so a restart forgets none.
Result<SignedIn> signIn(
    Service &service, const QString &login, const QString &password, Instant now, const PasswordCost &cost = {});

/// Who a connection to PostgreSQL speaks for: the server has checked the password. An account's login is that
/// account; the owner of the tables (who sees past every row rule anyway) is the owner; others: `not_allowed`.
/// On SQLite: the owner of the file.
Result<SignedIn> connectedAs(Service &service);

/// Who an account speaks for by now. `not_allowed` once it is closed, or gone.
Result<SignedIn> accountNow(Service &service, const QString &login);

/// Where a database lives, as settings may keep it: without the password in a server's address.
QString withoutPassword(const QString &location);

/// The login a server's address names, empty when it names none; nothing for a file.
std::optional<QString> loginAt(const QString &location);
/// The server's address for that login and password, whatever it said of them; a file as it is.
QString asLogin(const QString &location, const QString &login, const QString &password);

/// What somebody who starts the program has to do before anything is shown.
enum class Entry {
    Free, ///< the server has checked who it is
    FirstAccount, ///< nobody can sign in yet: the first start makes an administrator
    SignIn,
};
struct Welcome {
    Entry entry = Entry::SignIn;
    SignedIn who; ///< Free: who it is. FirstAccount: the owner of the file
    QString login; ///< Free: whose password the server asked for, and can ask for again; empty when it asked for none
};
Result<Welcome> welcome(Service &service);

/// The person at a connection to PostgreSQL once more: the server is asked whether that is the login's password.
/// `not_allowed` when it is not. The caller slows down whoever tries (domain/access/throttle.h).
Result<SignedIn> signInAgain(Service &service, const QString &password);

} // namespace lotrinh::service
