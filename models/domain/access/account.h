// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights.h"

namespace lotrinh {

using AccountId = Id<struct AccountTag>;

/// Somebody who may sign in: one role, over one unit and what is below it. The password is no part of it:
/// it never enters histories, exports or the log.
struct Account {
    AccountId id;
    QString login; ///< a letter, then letters, digits, "." "_" "-"; lower case, 2 to 32
    QString name; ///< as people read it
    Role role = Role::Cadre;
    UnitId unit; ///< whose subtree the role covers; none = the whole province
    CadreId cadre; ///< the person behind it, when there is one
    bool isActive = true;
};

/// The name that stands in the log for who opened the file without signing in, or owns the tables of a server: nobody
/// else may be called so.
bool isOwnersName(const QString &text);

/// Whether the text can be a login (also as the name of a PostgreSQL role).
bool isLogin(const QString &text);

/// Who the account speaks for.
Caller callerOf(const Account &account);

} // namespace lotrinh
