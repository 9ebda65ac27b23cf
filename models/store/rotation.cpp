// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

const QString pattern = u"yyyyMMdd'T'HHmmss'Z'"_s;

/// Marks the newest of each of the last `count` periods that have one. `backups` are newest first.
void keepNewestOf(const std::vector<KeptBackup> &backups, int count, const std::function<QString(QDate)> &period, QSet<QString> &kept)
{
    QSet<QString> seen;
    for (const KeptBackup &one : backups) {
        const QString name = period(one.at.date());
        if (seen.contains(name))
            continue;
        if (seen.size() == count)
            return;
        seen.insert(name);
        kept.insert(one.path);
    }
}

QString weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

const QString sixPlaces = u"XXXXXX"_s;

/// What a run puts into its folders: a copy and what belongs to it. Anything else there is somebody's.
bool isCopyInWork(const QString &name)
{
    return name.startsWith("plain.sqlite"_L1) || name.startsWith("restore.sqlite"_L1) || name.startsWith("damaged.sqlite"_L1);
}

bool isFolderOf(const QString &place, const QFileInfo &folder)
{
    const QString start = QFileInfo(place).fileName().chopped(sixPlaces.size()), name = folder.fileName();
    static const QRegularExpression letters(QRegularExpression::anchoredPattern(u"[A-Za-z0-9]{6}"_s));
    if (!name.startsWith(start) || !letters.match(name.mid(start.size())).hasMatch() || folder.isSymLink())
        return false;
    const QStringList within = QDir(folder.filePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(within.begin(), within.end(), isCopyInWork);
}

/// The endings an unfinished backup has or, in earlier versions, had.
bool isUnfinishedBackup(const QString &name)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        uR"(\d{8}T\d{6}Z\.(sqlite|vault)(\.(plain|sealed|part(-[a-z]{6})?))+(-journal)?)"_s));
    return shape.match(name).hasMatch();
}

/// The same beside the live file: copies kept before a restore or an upgrade.
bool isUnfinishedCopyOf(const QString &liveName, const QString &name)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        uR"(\.(before-restore-\d{8}T\d{6}Z|schema-\d+)(-\d+)?\.part(-[a-z]{6})?(-journal)?)"_s));
    return name.startsWith(liveName) && shape.match(name.mid(liveName.size())).hasMatch();
}

QDateTime dayBefore(const QDateTime &now)
{
    return now.addDays(-1);
}

void sweepFiles(const QString &folder, const QDateTime &old, const std::function<bool(const QString &)> &isLeftover)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (file.lastModified() < old && isLeftover(file.fileName()))
            QFile::remove(file.filePath());
}

} // namespace

QDateTime newestBackup(const std::vector<KeptBackup> &backups, const QDateTime &now)
{
    QDateTime newest;
    for (const KeptBackup &one : backups)
        if (one.at <= now && (!newest.isValid() || one.at > newest))
            newest = one.at;
    return newest;
}

bool isBackupDue(const std::vector<KeptBackup> &backups, const QDateTime &changedAt, const QDateTime &now)
{
    const QDateTime newest = newestBackup(backups, now);
    return !newest.isValid() || changedAt > newest || changedAt > now;
}

QString placeForBackups(const QString &livePath)
{
    return livePath + ".backup-"_L1 + sixPlaces;
}

QString placeForRestores(const QString &livePath)
{
    return livePath + ".restore-"_L1 + sixPlaces;
}

void sweepFolders(const QString &place, const QDateTime &now)
{
    const QDir beside(QFileInfo(place).absolutePath());
    for (const QFileInfo &folder : beside.entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (folder.lastModified() < dayBefore(now) && isFolderOf(place, folder))
            QDir(folder.filePath()).removeRecursively();
}

void sweepLeftovers(const QString &livePath, const QString &backupFolder, const QDateTime &now)
{
    const QDateTime old = dayBefore(now);
    const QFileInfo live(livePath);
    sweepFolders(placeForBackups(livePath), now);
    sweepFolders(placeForRestores(livePath), now);
    sweepFiles(live.absolutePath(), old, [&](const QString &name) { return isUnfinishedCopyOf(live.fileName(), name); });
    sweepFiles(backupFolder, old, isUnfinishedBackup);
}

QString backupName(const QDateTime &at)
{
    return at.toUTC().toString(pattern) + u".sqlite"_s;
}

QDateTime instantOfBackup(const QString &name)
{
    QDateTime at = QDateTime::fromString(QFileInfo(name).fileName().section(u'.', 0, 0), pattern);
    at.setTimeZone(QTimeZone::utc());
    return at.toUTC();
}

std::vector<KeptBackup> backupsToDrop(std::vector<KeptBackup> backups, const QDateTime &now)
{
    std::sort(backups.begin(), backups.end(), [](const KeptBackup &a, const KeptBackup &b) { return a.at > b.at; });
    QSet<QString> kept;
    if (!backups.empty())
        kept.insert(backups.front().path);
    for (const KeptBackup &one : backups)
        if (one.at > now.addDays(-2))
            kept.insert(one.path);
    keepNewestOf(backups, 30, [](QDate day) { return day.toString(Qt::ISODate); }, kept);
    keepNewestOf(backups, 12, weekOf, kept);
    keepNewestOf(backups, 24, [](QDate day) { return day.toString(u"yyyy-MM"_s); }, kept);
    std::erase_if(backups, [&](const KeptBackup &one) { return kept.contains(one.path); });
    return backups;
}

} // namespace lotrinh::store
