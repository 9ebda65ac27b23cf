// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <functional>
#include <vector>

namespace lotrinh::store {

struct CopiedTable {
    QString name;
    qint64 rows = 0;
};

/// Copies everything `from` holds (rows, history, log, accounts, what programs have seen) into `to`, which was
/// just created and holds nothing, then reads both again and compares them row by row. One transaction: on an
/// error `to` is as empty as before. Errors: `schema_differs` when the two do not have the same tables,
/// `copy_differs` naming the table whose rows do not come out the same, `storage_denied` as seesAllOf(),
/// `storage_constraint` or `storage_unique` naming the table and the row (its key) that `to` refuses.
/// `progress` is told (table, rows so far) and returns false to stop with storage_interrupted.
using CopyProgress = std::function<bool(const QString &table, qint64 rows)>;
Result<std::vector<CopiedTable>> copyDatabase(Database &from, Database &to, const CopyProgress &progress = {});

/// Error `storage_denied`, of the kind NotAllowed, for a login that the server does not show all rows: only the owner's has
/// everything to copy.
Result<void> seesAllOf(Database &from);

/// A digest of a table's rows that does not depend on their order or on the engine.
Result<QByteArray> digestOf(Database &database, const QString &table);

} // namespace lotrinh::store
