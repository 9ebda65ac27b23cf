// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "alreadyexists.h"
#include "engine/flush.h"
#include "engine/sqliteconnection.h"
#include "engine/sqlitecopy.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error backupError(const char *code, const QString &message)
{
    return {QLatin1StringView(code), message, {}, Error::Kind::Storage};
}

Result<void> checkSpace(const Location &live, const QString &path)
{
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    const qint64 needed = QFileInfo(live.path).size() * 5 / 2;
    return free < 0 || free >= needed ? Result<void>() : Result<void>(storageError("storage_full"));
}

QString sixLetters()
{
    QString letters;
    for (int i = 0; i < 6; ++i)
        letters += QChar(u'a' + static_cast<char16_t>(QRandomGenerator::system()->bounded(26)));
    return letters;
}

} // namespace

QString partOf(const QString &path)
{
    QString part;
    do
        part = path + ".part-"_L1 + sixLetters();
    while (QFileInfo::exists(part));
    return part;
}

QString unusedName(const QString &wanted)
{
    QString name = wanted;
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = wanted + u'-' + QString::number(again);
    return name;
}

Result<void> giveName(const QString &part, const QString &path)
{
    // The copy is nobody's live file: opening it by a descriptor is safe here.
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (flushFile(part) && QFile::rename(part, path) && flushFolderOf(path))
        return {};
    QFile::remove(part);
    return storageFailure(u"the copy could not be put in its place"_s);
}

Result<void> backupTo(Database &database, const QString &path)
{
    auto *connection = dynamic_cast<SqliteConnection *>(&database.connection());
    if (!connection)
        return backupError("not_supported", Words::tr("PostgreSQL có công cụ sao lưu riêng (pg_dump, pgBackRest)."));
    if (database.inTransaction())
        return storageFailure(u"a backup inside a transaction would hold half of it"_s);
    if (QFileInfo::exists(path))
        return alreadyExists(path);
    if (auto space = checkSpace(database.location(), path); !space)
        return space;
    const QString part = partOf(path);
    const auto copied = copyWhole(connection->handle(), part);
    return copied ? giveName(part, path) : copied;
}

Result<void> keepCopyBeforeMigration(Database &database, int number)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    return backupTo(database, unusedName(database.location().path + ".schema-"_L1 + QString::number(number)));
}

} // namespace lotrinh::store
