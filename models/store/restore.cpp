// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore.h"

#include "audit.h"
#include "engine/sqliteconnection.h"
#include "engine/sqlitefile.h"
#include "maintenance.h"
#include "privatefile.h"
#include "tables.h"

#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error damagedBackup(const QString &why)
{
    return {u"copy_damaged"_s, u"Bản sao lưu không dùng được: %1. Dữ liệu hiện có còn nguyên."_s.arg(why),
        {{u"text"_s, why}}, Error::Kind::Refused};
}

sqlite3 *handleOf(Database &database)
{
    return static_cast<SqliteConnection &>(database.connection()).handle();
}

Result<void> prove(Database &copy)
{
    const auto problems = integrityProblems(copy);
    if (!problems)
        return damagedBackup(problems.error().detail.value("text"_L1).toString());
    if (!problems->isEmpty())
        return damagedBackup(problems->front());
    const auto log = verifyAudit(copy);
    if (!log)
        return damagedBackup(log.error().detail.value("text"_L1).toString());
    if (log->firstBroken)
        return damagedBackup(u"audit: entry %1: %2"_s.arg(*log->firstBroken).arg(log->reason));
    return {};
}

} // namespace

Result<Inventory> inventoryOf(Database &database)
{
    Inventory inventory;
    inventory.schema = database.schemaNumber();
    const auto tables = tableShapes(database);
    if (!tables)
        return tables.error();
    for (const TableShape &table : *tables) {
        const auto count = rowCount(database, table);
        if (!count)
            return count.error();
        inventory.rows.emplace_back(table.name, *count);
    }
    const auto newest = findAudit(database, {{}, {}, {}, {}, {}, 0, 1});
    if (!newest)
        return newest.error();
    if (!newest->empty()) {
        inventory.lastEntry = newest->front().seq;
        inventory.lastAt = newest->front().at;
    }
    return inventory;
}

Result<std::unique_ptr<Database>> openBackup(const QString &backup, const QString &workingCopy)
{
    if (!QFile::exists(backup))
        return Error{u"not_found"_s, u"Không có tệp %1."_s.arg(backup), {}, Error::Kind::Refused};
    QFile::remove(workingCopy);
    QFile::remove(workingCopy + "-journal"_L1);
    if (!QFile::copy(backup, workingCopy))
        return storageFailure(u"the backup could not be copied"_s);
    QFile::setPermissions(workingCopy, QFile::ReadOwner | QFile::WriteOwner);
    OpenOptions options;
    options.migrate = true;
    options.keepCopy = false; // the backup itself is that copy
    auto copy = Database::open({Engine::Sqlite, workingCopy, {}}, options);
    if (!copy) {
        Error error = copy.error();
        if (error.code == "storage_failed"_L1)
            return damagedBackup(error.detail.value("text"_L1).toString());
        error.kind = Error::Kind::Refused; // of the file handed in, not of our own storage
        return error;
    }
    if (auto proven = prove(**copy); !proven)
        return proven.error();
    return copy;
}

Result<void> restoreInto(const QString &livePath, Database &workingCopy)
{
    keepPrivate(livePath);
    auto live = openSqliteFile(livePath, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!live)
        return live.error();
    // A damaged file may refuse these; its pages are all written over anyway.
    sqlite3_exec(live->get(), "PRAGMA journal_mode=PERSIST", nullptr, nullptr, nullptr);
    sqlite3_exec(live->get(), "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    sqlite3_backup *backup = sqlite3_backup_init(live->get(), "main", handleOf(workingCopy), "main");
    if (!backup)
        return sqliteError(live->get());
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED)
        return storageError("storage_busy");
    if (finished != SQLITE_OK)
        return sqliteError(live->get());
    QFile::setPermissions(livePath, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace lotrinh::store
