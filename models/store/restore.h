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
    qint64 lastChange = 0; ///< the newest number of the change feed
    std::vector<std::pair<QString, qint64>> rows; ///< by table
};
Result<Inventory> inventoryOf(Database &database);

/// A backup brought to a place of its own, upgraded when it is older, and proven whole: pages, foreign keys,
/// seat counters, the chain of the log. The backup itself is not touched. SQLite only.
/// Errors: `not_ours`, `newer_schema`, `copy_damaged` with what was found.
Result<std::unique_ptr<Database>> openBackup(const QString &backup, const QString &workingCopy);

/// What stands where a backup is to be restored.
struct Present {
    enum class State {
        Missing, ///< or empty: nothing to keep
        Sound,
        Damaged, ///< SQLite cannot read it (any more)
    };
    State state = State::Missing;
    Inventory inventory; ///< of a sound one
};
/// Nothing of it stays open. Errors: whatever else keeps the file from being used (somebody has it, another version's,
/// another program's, a network share). That is no damage, so no reason to write over it.
Result<Present> presentAt(const Location &where);

/// The names under which the present file is kept before it is written over; "-2" … is added where one is taken.
struct KeepAs {
    QString sound; ///< a verified copy
    QString damaged; ///< of what cannot be copied so: its bytes
};
/// Keeps the present file and puts the working copy's content in its place, in one transaction of SQLite itself: other
/// programs that have the file open see the old state or the new one, a kill or power cut leaves one of the two, and
/// what they commit is in the kept copy or comes after the restore. The live file may be missing or damaged. Answers
/// where it was kept; empty when there was nothing. Error `storage_busy`, with nothing changed, while others are at it.
Result<QString> restoreInto(const QString &livePath, Database &workingCopy, const KeepAs &keepAs, int patienceMilliseconds = 5000);

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
