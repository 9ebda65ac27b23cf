// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace lotrinh::service {

class Service;

/// What an encrypted backup is made for, and what opens it; empty = not encrypted.
struct BackupKeys {
    QByteArray publicKey; ///< of the organisation
    QByteArray privateKey; ///< only to open
    QString passphrase;

    bool canSeal() const { return !publicKey.isEmpty() || !passphrase.isEmpty(); }
};

/// A new key pair for an organisation: `path` (private, readable by its owner alone: keep it away from this
/// machine) and `path`.pub. Refuses to write over either.
Result<void> makeBackupKey(const QString &path);
/// Reads one of the two files. Error `bad_field` when it is none.
Result<BackupKeys> readBackupKey(const QString &path);

/// A verified copy of the whole database in one SQLite file, encrypted when there are keys: then nothing plain ever
/// stands where the backup goes. On PostgreSQL too: everything is copied over and compared row by row.
/// Errors: `bad_field` for the private half of a key, with which nothing can be sealed; `storage_denied` for a login of a
/// server that is not shown all rows.
Result<void> backUp(Service &service, const QString &path, const BackupKeys &keys = {});

/// The program's own backups, beside the SQLite file in "<file>.backups", named by their instant and thinned
/// out (store/rotation.h). Encrypted when the organisation's key was set (useBackupKey).
enum class BackupWhen {
    IfDue, ///< when something changed since the last one, for a day's first one also when only reads were noted: at a
           ///< start, every hour, before an import
    Now,
};
/// The path of the backup made, or nothing: not due, an empty database, or on PostgreSQL, whose server has
/// backups of its own.
Result<std::optional<QString>> keepBackup(Service &service, const QDateTime &now, BackupWhen when);
/// The newest of them; invalid when there is none. Those of a time to come, made while the clock was ahead, are left out.
QDateTime lastBackup(Service &service, const QDateTime &now);
/// Error `bad_field` when it is not the public half of a key.
Result<void> useBackupKey(Service &service, const BackupKeys &keys);

/// One table before and after a restore.
struct RestoredTable {
    QString name;
    qint64 now = 0; ///< rows in the present file
    qint64 then = 0; ///< rows in the backup
};
struct RestorePreview {
    int schema = 0;
    QString backupFrom; ///< instant of the last command in it
    qint64 commandsLost = 0; ///< entries of the log after it, of the present file
    std::vector<RestoredTable> tables; ///< only those that differ
    bool presentIsReadable = true; ///< false: the present file is missing or damaged
    QString keptAs; ///< where the present file was kept; empty after a preview
};
enum class RestoreMode { Preview, Restore };
/// Proves the backup whole, compares it with what is at `location` (a SQLite path) and, when asked, puts it
/// there, keeping the present file beside it, with everything acknowledged in it. A damaged present file is kept as it
/// is, byte for byte. One that is sound and cannot be opened all the same (somebody has it, another version's, another
/// program's) is not touched: its own error is returned.
Result<RestorePreview> restoreFrom(
    const QString &location, const QString &backup, const BackupKeys &keys, const Caller &caller, RestoreMode mode, const QDateTime &now);

/// Reads what can be read of a damaged file into the new file `target`; the damaged one is not touched, wherever it lies.
/// One line per table, then what is wrong with the result. What killed salvages left beside `target` is swept afterwards.
Result<QStringList> saveDamaged(const QString &location, const QString &target);

/// Copies the whole database to the empty place `target` (the other engine or the same) and compares row by
/// row. `progress` is told (table, rows) and returns false to stop. Answers tables with their rows. Errors as
/// store::copyDatabase().
Result<std::vector<std::pair<QString, qint64>>> copyTo(
    Service &service, const QString &target, const std::function<bool(const QString &, qint64)> &progress = {});

} // namespace lotrinh::service
