// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/result.h"

#include <QStringList>
#include <utility>
#include <vector>

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

class Service;

/// Names and values that describe a database: engine, schema, how many rows of each kind.
Result<std::vector<std::pair<QString, QString>>> describe(store::Database &db, const Caller &caller);

/// Everything that is off: the storage itself, foreign keys, the invariants of semantics.md and the audit
/// chain. One line each; empty when all is well.
Result<QStringList> inspect(store::Database &db, Day today);

/// The same of a database that did not open: the damage that kept it from opening. Any other error is answered as it is.
Result<QStringList> damageSeen(const Error &unopened);

/// What to do about these problems when the file itself is damaged; "" otherwise.
QString adviceOn(const QStringList &problems);

/// What is looked at at every start: pages and foreign keys of a SQLite file, and room on its disk. Errors:
/// `damaged`, `storage_full` (less free than three times the file: backups and upgrades will be refused), and what kept
/// from looking just now.
Result<void> quickLook(store::Database &db);
/// What the pages and foreign keys say of the file: `damaged` when a problem was found or they could not be read.
Result<void> soundnessOf(const Result<QStringList> &problems);
/// The error of that code says nothing of the data, only that somebody was in the way: the next try is due anyway.
bool isOnlyForNow(const QString &code);

/// The same as inspect() for one reader: `not_allowed` without Right::KeepData or Right::ReadAudit, or with a scope; what
/// is wrong with planning entries is counted, not named, to whoever may not read planning.
Result<QStringList> inspectFor(Service &service, const Caller &caller, Day today);

} // namespace lotrinh::service
