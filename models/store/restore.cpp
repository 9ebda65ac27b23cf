// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore.h"

#include "audit.h"
#include "changes.h"
#include "backup.h"
#include "engine/heldfile.h"
#include "engine/sqliteconnection.h"
#include "engine/sqlitefile.h"
#include "maintenance.h"
#include "tables.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error damagedBackup(const QString &why)
{
    return {u"copy_damaged"_s, Words::tr("Bản sao lưu không dùng được: %1. Dữ liệu hiện có còn nguyên.").arg(why),
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

/// Nothing is there yet: may a SQLite file be?
Result<Present> checkPlace(const Location &where)
{
    const auto allowed = checkFileSystem(fileSystemOf(where.path));
    return allowed ? Result<Present>(Present()) : Result<Present>(allowed.error());
}

Result<Inventory> inventoryAt(const Location &where)
{
    const auto live = Database::open(where);
    return live ? inventoryOf(**live) : Result<Inventory>(live.error());
}

/// Without its mark a file is another program's database, or one whose first page is gone.
bool isNoDatabase(const QString &path)
{
    const auto file = openSqliteFile(path, SQLITE_OPEN_READONLY);
    return file && sqlite3_exec(file->get(), "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) != SQLITE_OK
        && tellsDamage(sqliteError(file->get()));
}

Result<void> copySound(const HeldFile &live, const QString &path)
{
    const QString part = partOf(path);
    const auto copied = live.copyTo(part);
    return copied ? giveName(part, path) : copied;
}

/// Out of harm's way before anything is written over. What no verified copy can be made of is damaged, though its head
/// may be sound.
Result<QString> keepHeld(const HeldFile &live, const KeepAs &keepAs)
{
    if (!live.isBroken()) {
        const QString sound = unusedName(keepAs.sound);
        const auto copied = copySound(live, sound);
        if (copied)
            return sound;
        if (copied.error().code != "copy_damaged"_L1 && !tellsDamage(copied.error()))
            return copied.error();
    }
    const QString damaged = unusedName(keepAs.damaged);
    const auto kept = live.keepBytes(damaged);
    return kept ? Result<QString>(damaged) : Result<QString>(kept.error());
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
    const auto change = lastChange(database);
    if (!change)
        return change.error();
    inventory.lastChange = *change;
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
        return Error{u"not_found"_s, Words::tr("Không có tệp %1.").arg(backup), {}, Error::Kind::Refused};
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

Result<Present> presentAt(const Location &where)
{
    if (QFileInfo(where.path).size() == 0) // a missing one too
        return checkPlace(where);
    const auto inventory = inventoryAt(where);
    if (inventory)
        return Present{Present::State::Sound, *inventory};
    const Error &error = inventory.error();
    const bool isDamaged = tellsDamage(error) || (error.code == "not_ours"_L1 && isNoDatabase(where.path));
    return isDamaged ? Result<Present>(Present{Present::State::Damaged, {}}) : Result<Present>(error);
}

Result<QString> restoreInto(const QString &livePath, Database &workingCopy, const KeepAs &keepAs, int patienceMilliseconds)
{
    auto live = HeldFile::hold(livePath, patienceMilliseconds);
    if (!live)
        return live.error();
    auto kept = live->size() == 0 ? Result<QString>(QString()) : keepHeld(*live, keepAs);
    if (!kept)
        return kept;
    const auto replaced = live->replaceBy(handleOf(workingCopy));
    return replaced ? kept : Result<QString>(replaced.error());
}

} // namespace lotrinh::store
