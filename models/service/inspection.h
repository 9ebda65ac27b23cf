// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/result.h"

#include <QStringList>
#include <utility>
#include <vector>

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// Names and values that describe a database: engine, schema, how many rows of each kind.
Result<std::vector<std::pair<QString, QString>>> describe(store::Database &db);

/// Everything that is off: the storage itself, foreign keys, the invariants of semantics.md and the audit
/// chain. One line each; empty when all is well.
Result<QStringList> inspect(store::Database &db, Day today);

/// A verified copy of the whole database while it is in use.
Result<void> backupTo(store::Database &db, const QString &path);

} // namespace lotrinh::service
