// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include "rowcore.h"

using namespace Qt::StringLiterals;

namespace lotrinh::store {

Result<std::optional<Secret>> readSecret(Database &database, AccountId account)
{
    auto use = database.statement(
        u"SELECT secret, must_change, failures, failed_at, changed_at FROM account_secret WHERE account = ?"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, account.value);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Secret>();
    return std::optional(Secret{(*use)->text(0), (*use)->integer(1) == 1,
        {static_cast<int>((*use)->integer(2)), Instant((*use)->integer(3))}, (*use)->text(4)});
}

Result<void> writeSecret(Database &database, AccountId account, const Secret &secret)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto use = database.statement(
        u"INSERT INTO account_secret(account, secret, must_change, failures, failed_at, changed_at) "
        "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, "
        "must_change = excluded.must_change, failures = excluded.failures, "
        "failed_at = excluded.failed_at, changed_at = excluded.changed_at"_s);
    if (!use)
        return use.error();
    int column = 0;
    for (const Cell &cell : {Cell(account.value), Cell(secret.hash), Cell(qint64(secret.mustChange)),
             Cell(qint64(secret.tries.count)), Cell(qint64(secret.tries.last.count())), Cell(secret.changedAt)})
        (*use)->bind(column++, cell);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace lotrinh::store
