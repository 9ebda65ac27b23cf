// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <span>
#include <vector>

/// The change feed: what other programs on the same database must read again (reliability.md §3.5).
/// Written by every write of rows.h, in the same transaction; in the order of the commits.
namespace lotrinh::store {

struct Change {
    qint64 seq = 0;
    QString kind; ///< the table: "cadre", "completion", "training_class" …
    qint64 id = 0; ///< the row, written or gone; 0 = so many that the whole kind must be read again
};

struct ChangeList {
    bool isComplete = true; ///< false: older changes were already dropped, read everything again
    std::vector<Change> changes; ///< oldest first
};

/// The changes after `seq` (0 = from the beginning).
Result<ChangeList> changesSince(Database &database, qint64 seq);
/// Whether rows that changed and are not shown to this login are there all the same: rows of an enrolment, completion or
/// exemption. False for every other table.
Result<bool> areStillThere(Database &database, const QString &kind, const std::vector<qint64> &ids);
/// The number of the newest change, 0 when there never was one.
Result<qint64> lastChange(Database &database);
/// Drops all but the newest `keep` changes. Needs a Transaction.
Result<void> pruneChanges(Database &database, qint64 keep);

/// Anything may be another, as after a restore: numbered so far past all that is there and past `past` that nobody has seen
/// that number, also of what was written since `past` was read. SQLite only; needs a Transaction.
Result<void> recordEverything(Database &database, qint64 past);

// ---- for this room ----
Result<void> recordChange(Database &database, const QString &kind, qint64 id);
/// One line each, or a single one with id 0 when there are more than 256.
Result<void> recordChanges(Database &database, const QString &kind, std::span<const qint64> ids);

} // namespace lotrinh::store
