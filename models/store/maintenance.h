// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

namespace lotrinh::store {

/// What is wrong with the storage itself: pages and indexes (SQLite: integrity_check), rows that name rows
/// that do not exist, seat counters that differ from the seats. Empty when all is well. One line each.
Result<QStringList> integrityProblems(Database &database);

/// How integrityProblems() tells of an error with which reading broke off at damage; "" for every other error.
QString damageIn(const Error &error);
/// Whether a line of integrityProblems() tells of pages, rather than of rows in sound pages.
bool tellsOfDamage(const QString &line);

/// The quick part of it, for every start: SQLite's quick_check and foreign keys.
Result<QStringList> quickProblems(Database &database);

/// The disk under a SQLite file; `free` is -1 where nobody can say.
struct DiskSpace {
    qint64 used = 0; ///< bytes of the file
    qint64 free = -1;
    QString fileSystem;
};
DiskSpace spaceOf(const Location &location);

} // namespace lotrinh::store
