// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace lotrinh::store {

class Database;

/// A backup the program made and verified, by its name alone: 20270301T073000Z and what kind of file it is.
struct KeptBackup {
    QString path;
    QDateTime at; ///< UTC
};

/// The name (without folder) of a backup made at that instant, and the instant of such a name (invalid when it
/// is none).
QString backupName(const QDateTime &at);
QDateTime instantOfBackup(const QString &name);

/// Those to delete: kept are all of the last 48 hours, the last of each of 30 days, 12 weeks and 24 months
/// (reliability.md §3.8), and always the newest. Only backups that were verified may be handed in.
std::vector<KeptBackup> backupsToDrop(std::vector<KeptBackup> backups, const QDateTime &now);

/// The newest backup that is not of a time to come: those were made while the clock was ahead, and say nothing about
/// what changed since. Invalid when there is none.
QDateTime newestBackup(const std::vector<KeptBackup> &backups, const QDateTime &now);
/// Whether what was changed then is in no backup yet. A change of a time to come counts as not.
bool isBackupDue(const std::vector<KeptBackup> &backups, const QDateTime &changedAt, const QDateTime &now);
/// No backup of the present day (UTC) is among them.
bool isFirstOfDay(const std::vector<KeptBackup> &backups, const QDateTime &now);
/// When the newest entry of the log was written that is of another command than that one; invalid when there is none.
Result<QDateTime> lastDoneBut(Database &database, const QString &command);

/// The places beside a live file where plain copies stand for a short time, as templates of QTemporaryDir.
QString placeForBackups(const QString &livePath);
QString placeForRestores(const QString &livePath);
/// Removes what runs that were killed left behind: those folders, copies beside the live file and in the folder of the
/// program's own backups that never got their name. Only what is older than a day, and nothing a person may have named.
void sweepLeftovers(const QString &livePath, const QString &backupFolder, const QDateTime &now);
/// The folders alone, of any such place: only this user's, in which nothing stands but files such a run makes, and never
/// the one `spared` is in.
void sweepFolders(const QString &place, const QDateTime &now, const QString &spared = {});

} // namespace lotrinh::store
