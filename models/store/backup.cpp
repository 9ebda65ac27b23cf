// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "engine/sqliteconnection.h"
#include "engine/sqlitefile.h"
#include "maintenance.h"
#include "privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error backupError(const char *code, const QString &message)
{
    return {QLatin1StringView(code), message, {}, Error::Kind::Storage};
}

Error damaged(const QString &why)
{
    return {u"copy_damaged"_s, u"Bản sao không đạt kiểm tra, dữ liệu gốc còn nguyên."_s, {{u"text"_s, why}},
        Error::Kind::Storage};
}

/// In one step, on the writer's own connection: a stepwise copy beside a busy writer never ends
/// (reliability.md §2 row 19).
Result<void> copyPages(sqlite3 *from, const QString &path)
{
    keepPrivate(path);
    auto target = openSqliteFile(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target)
        return target.error();
    sqlite3_backup *backup = sqlite3_backup_init(target->get(), "main", from, "main");
    if (!backup)
        return sqliteError(target->get());
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK ? Result<void>()
                                                      : Result<void>(sqliteError(target->get()));
}

/// Every row of the answer in one text.
Result<QString> answerOf(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return sqliteError(handle);
    QStringList rows;
    int outcome = SQLITE_ROW;
    while ((outcome = sqlite3_step(statement)) == SQLITE_ROW)
        rows += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return outcome == SQLITE_DONE ? Result<QString>(rows.join(u'\n')) : Result<QString>(sqliteError(handle));
}

/// Counts of every table, one line each, to compare a copy with its original.
Result<QString> countsOf(sqlite3 *handle)
{
    auto tables = answerOf(handle, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    if (!tables)
        return tables;
    QString counts;
    for (const QString &table : tables->split(u'\n')) {
        auto count = answerOf(handle, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return count;
        counts += table + u'=' + *count + u'\n';
    }
    return counts;
}

Result<void> verifyCopy(sqlite3 *original, const QString &path)
{
    auto copy = openSqliteFile(path, SQLITE_OPEN_READONLY);
    if (!copy)
        return copy.error();
    auto integrity = answerOf(copy->get(), u"PRAGMA integrity_check"_s);
    if (!integrity || *integrity != "ok"_L1)
        return damaged(integrity ? *integrity : integrity.error().message);
    auto strays = answerOf(copy->get(), u"PRAGMA foreign_key_check"_s);
    if (!strays || !strays->isEmpty())
        return damaged(u"foreign keys"_s);
    auto before = countsOf(original);
    auto after = countsOf(copy->get());
    if (!before || !after || *before != *after)
        return damaged(u"row counts"_s);
    return {};
}

bool flushToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

Result<void> checkSpace(const Location &live, const QString &path)
{
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    const qint64 needed = QFileInfo(live.path).size() * 5 / 2;
    return free < 0 || free >= needed ? Result<void>() : Result<void>(storageError("storage_full"));
}

} // namespace

Result<void> giveName(const QString &part, const QString &path)
{
    // The copy is nobody's live file: opening it by a descriptor is safe here.
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (!flushToDisk(part, O_RDWR) || !QFile::rename(part, path)
        || !flushToDisk(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return storageFailure(u"the copy could not be put in its place"_s);
    return {};
}

Result<void> backupTo(Database &database, const QString &path)
{
    auto *connection = dynamic_cast<SqliteConnection *>(&database.connection());
    if (!connection)
        return backupError("not_supported", u"PostgreSQL có công cụ sao lưu riêng (pg_dump, pgBackRest)."_s);
    if (database.inTransaction())
        return storageFailure(u"a backup inside a transaction would hold half of it"_s);
    if (QFileInfo::exists(path))
        return backupError("already_exists", u"Đã có tệp %1."_s.arg(path));
    if (auto space = checkSpace(database.location(), path); !space)
        return space;
    const QString part = path + ".part"_L1;
    QFile::remove(part);
    auto done = copyPages(connection->handle(), part);
    if (done)
        done = verifyCopy(connection->handle(), part);
    if (done)
        done = giveName(part, path);
    if (!done)
        QFile::remove(part);
    return done;
}

Result<void> keepCopyBeforeMigration(Database &database, int number)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    const QString wanted = u"%1.schema-%2"_s.arg(database.location().path).arg(number);
    QString path = wanted;
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = u"%1-%2"_s.arg(wanted).arg(again);
    return backupTo(database, path);
}

} // namespace lotrinh::store
