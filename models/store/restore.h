// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>
#include <vector>

namespace lotrinh::store {

/// What stands in a database, to be compared with another one.
struct Inventory {
    int schema = 0;
    qint64 lastEntry = 0; ///< the newest number of the log
    QString lastAt; ///< and when it was written
    std::vector<std::pair<QString, qint64>> rows; ///< by table
};
Result<Inventory> inventoryOf(Database &database);

/// A backup brought to a place of its own, upgraded when it is older, and proven whole: pages, foreign keys,
/// seat counters, the chain of the log. The backup itself is not touched. SQLite only.
/// Errors: `not_ours`, `newer_schema`, `copy_damaged` with what was found.
Result<std::unique_ptr<Database>> openBackup(const QString &backup, const QString &workingCopy);

/// Puts the working copy's content into the live file in one transaction of SQLite itself: other programs that
/// have the file open see the old state or the new one, a kill or power cut leaves one of the two. The live
/// file may be missing or damaged. Errors: `storage_busy` while somebody else writes.
Result<void> restoreInto(const QString &livePath, Database &workingCopy);

/// Rows of one table that could be read from a damaged file.
struct SavedTable {
    QString name;
    qint64 rows = 0; ///< read and kept
    qint64 refused = 0; ///< read, but against the rules of the schema
    bool isWhole = true; ///< false: part of it cannot be read
};
/// Reads what can be read of `damaged` (a copy: its journal is played back) into the just created `fresh`.
/// What then names a missing row is listed by integrityProblems(fresh).
Result<std::vector<SavedTable>> salvage(const QString &damaged, Database &fresh);

} // namespace lotrinh::store
