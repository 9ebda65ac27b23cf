// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation.h"

#include "database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <functional>
#include <unistd.h>

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

/// What a run puts into its folders: a copy, what it is made from until it has its name, and what SQLite keeps beside
/// either. qt_temp is what QFile::copy() writes first. Anything else there is somebody's.
bool isCopyInWork(const QFileInfo &file)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        uR"((plain|restore|damaged)\.sqlite(\.part(-[a-z]{6})?)?(-journal|-wal|-shm)?|qt_temp\.[A-Za-z]{6})"_s));
    return !file.isSymLink() && file.isFile() && shape.match(file.fileName()).hasMatch();
}

bool isNamedAs(const QString &place, const QString &name)
{
    const QString start = QFileInfo(place).fileName().chopped(sixPlaces.size());
    static const QRegularExpression letters(QRegularExpression::anchoredPattern(u"[A-Za-z]{6}"_s));
    return name.startsWith(start) && letters.match(name.mid(start.size())).hasMatch();
}

/// Others' stand in a temporary folder too, and root could remove them.
bool isOwnFolder(const QFileInfo &folder)
{
    return !folder.isSymLink() && folder.isDir() && folder.ownerId() == ::geteuid();
}

bool isWithin(const QFileInfo &folder, const QString &path)
{
    const QString real = path.isEmpty() ? QString() : QFileInfo(path).canonicalFilePath();
    return real.startsWith(folder.canonicalFilePath() + u'/');
}

/// By name and never recursively: whatever comes in meanwhile stays, and the folder with it.
void sweepFolder(const QString &path)
{
    const QFileInfoList within
        = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!std::all_of(within.begin(), within.end(), isCopyInWork))
        return;
    for (const QFileInfo &file : within)
        QFile::remove(file.filePath());
    QDir().rmdir(path);
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
    return !newest.isValid() || (changedAt.isValid() && (changedAt > newest || changedAt > now));
}

bool isFirstOfDay(const std::vector<KeptBackup> &backups, const QDateTime &now)
{
    const QDateTime newest = newestBackup(backups, now);
    return !newest.isValid() || newest.toUTC().date() != now.toUTC().date();
}

Result<QDateTime> lastDoneBut(Database &database, const QString &command)
{
    auto use = database.statement(u"SELECT at FROM audit WHERE command <> ? ORDER BY seq DESC LIMIT 1"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, command);
    const auto row = (*use)->step();
    if (!row)
        return row.error();
    return *row ? QDateTime::fromString((*use)->text(0), Qt::ISODateWithMs) : QDateTime();
}

QString placeForBackups(const QString &livePath)
{
    return livePath + ".backup-"_L1 + sixPlaces;
}

QString placeForRestores(const QString &livePath)
{
    return livePath + ".restore-"_L1 + sixPlaces;
}

void sweepFolders(const QString &place, const QDateTime &now, const QString &spared)
{
    const QDir beside(QFileInfo(place).absolutePath());
    for (const QFileInfo &folder : beside.entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (isNamedAs(place, folder.fileName()) && isOwnFolder(folder) && folder.lastModified() < dayBefore(now)
            && !isWithin(folder, spared))
            sweepFolder(folder.filePath());
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
