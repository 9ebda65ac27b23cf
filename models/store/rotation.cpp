// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation.h"

#include <QFileInfo>
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

} // namespace

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
