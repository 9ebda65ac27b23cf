// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/access/account.h"

/// On PostgreSQL every account is a login of the server too, in the group of its role, so that the server
/// itself keeps people apart. On SQLite there is nothing to do here.
namespace lotrinh::store {

struct ConnectedLogin {
    QString name; ///< empty on SQLite
    bool isOwner = true; ///< owns the tables, or may act as their owner; on SQLite always
};
Result<ConnectedLogin> connectedLogin(Database &database);

/// Whether the engine checks passwords, so that the program keeps none.
bool serverChecksPasswords(const Database &database);

/// Whether the server asked this connection for its login's password: only then can it be asked for again.
bool serverAskedForPassword(Database &database);
/// Whether it is the password of this connection's login: another connection is opened with it, and closed. From then on
/// it is what a lost link is connected anew with. Error `not_allowed` when it is not, and where the server lets in without
/// one, so that nothing would be proved.
Result<void> proveLogin(Database &database, const QString &password);

/// Whether the server keeps rows back from this connection: what it reads is not all there is.
bool seesOnlyOwnRows(Database &database);

/// Makes the login of a new account (no password yet: nobody can sign in), or takes over what the account's
/// role, unit or end means for it. Needs a Transaction. Errors: `login_taken` when the server has a login of
/// that name that is not ours.
Result<void> makeLogin(Database &database, const Account &account);
Result<void> changeLogin(Database &database, const Account &before, const Account &now);
/// Sent as a SCRAM-SHA-256 verifier, so the server never sees (nor logs) the password. Of this connection's own login it is
/// what a lost link is connected anew with.
Result<void> setLoginPassword(Database &database, const QString &login, const QString &password);

/// RFC 5803: SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>.
QString scramVerifier(const QString &password, const QByteArray &salt, int iterations);

} // namespace lotrinh::store
