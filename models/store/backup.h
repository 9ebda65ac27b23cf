// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace lotrinh::store {

/// Copies the whole database into the new SQLite file `path` while it is open, verifies the copy
/// (integrity, foreign keys, row counts) and only then gives it its name. Not inside a transaction.
/// Errors: `already_exists`; `storage_full`; `copy_damaged`; `not_supported` on PostgreSQL, whose own tools
/// make its backups.
Result<void> backupTo(Database &database, const QString &path);

/// `<path>.part-` and six letters, a name that is not taken: for a file that becomes `path` when it is finished.
QString partOf(const QString &path);
/// `wanted`, or with "-2", "-3" … when there is such a file already.
QString unusedName(const QString &wanted);

/// Puts a finished file in its place so that a power cut leaves it there whole or not at all: the file and its
/// folder reach the disk. Readable by its owner alone. Error `storage_failed`; then `part` is gone.
Result<void> giveName(const QString &part, const QString &path);

/// Before a migration away from schema `number`: a verified copy beside the file (`<file>.schema-<number>`,
/// with "-2" … when there is one already). Never deleted by the program. Nothing on PostgreSQL.
Result<void> keepCopyBeforeMigration(Database &database, int number);

} // namespace lotrinh::store
