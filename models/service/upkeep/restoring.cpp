// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../log/keptback.h"
#include "../service.h"
#include "../words.h"
#include "backups.h"
#include "store/changes.h"
#include "store/maintenance.h"
#include "store/restore.h"
#include "store/rotation.h"
#include "store/transaction.h"
#include "store/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <algorithm>

namespace lotrinh::service {

namespace {

Error onlyFiles()
{
    return {QStringLiteral("not_supported"),
            Words::tr("Chỉ phục hồi vào tệp SQLite. Với PostgreSQL: phục hồi ra tệp rồi dùng copy-to."), {}, Error::Kind::Refused};
}

Error noPlace(const QTemporaryDir &folder)
{
    return {QStringLiteral("storage_failed"), Words::tr("Không tạo được thư mục tạm: %1").arg(folder.errorString()), {},
            Error::Kind::Storage};
}

/// The backup, proven whole, in a folder beside the live file (so that it is on a disk that may hold it).
Result<std::unique_ptr<store::Database>> working(const QTemporaryDir &folder, const QString &backup, const BackupKeys &keys)
{
    const QString copy = folder.filePath(QStringLiteral("restore.sqlite"));
    if (!store::isVault(backup))
        return store::openBackup(backup, copy);
    const QString plain = folder.filePath(QStringLiteral("plain.sqlite"));
    if (const auto opened = store::openVault(backup, plain, {keys.privateKey, keys.passphrase}); !opened)
        return opened.error();
    auto database = store::openBackup(plain, copy);
    QFile::remove(plain);
    return database;
}

void compare(RestorePreview &preview, const store::Inventory &now, const store::Inventory &then)
{
    QHash<QString, qint64> rows;
    for (const auto &[table, count] : now.rows)
        rows.insert(table, count);
    for (const auto &[table, count] : then.rows)
        if (rows.value(table) != count)
            preview.tables.push_back({table, rows.value(table), count});
    preview.commandsLost = std::max<qint64>(0, now.lastEntry - then.lastEntry);
}

/// Beside the live file, by the instant of the restore.
store::KeepAs namesToKeep(const store::Location &where, const QDateTime &now)
{
    const QString stamp = store::backupName(now).section(u'.', 0, 0);
    return {where.path + QLatin1String(".before-restore-") + stamp, where.path + QLatin1String(".damaged-") + stamp};
}

/// What is restored is written into its own log, before it stands in place of the other; whoever has the file open is told
/// to read everything anew, past all numbers of either.
Result<void> noteRestore(store::Database &copy, const Caller &caller, const QString &backup, const QDateTime &now, qint64 past)
{
    return store::inTransaction(copy, [&](store::Database &db) -> Result<void> {
        if (const auto told = store::recordEverything(db, past); !told)
            return told;
        const auto added = appendToLog(db, {0, now.toString(Qt::ISODateWithMs), caller.name, QStringLiteral("restore"),
                                                   QFileInfo(backup).fileName(), QStringLiteral("{}"), {}, {}, {}});
        return added ? Result<void>() : Result<void>(added.error());
    });
}

} // namespace

Result<RestorePreview> restoreFrom(
    const QString &location, const QString &backup, const BackupKeys &keys, const Caller &caller, RestoreMode mode, const QDateTime &now)
{
    const auto where = store::parseLocation(location);
    if (!where)
        return where.error();
    if (where->engine != store::Engine::Sqlite)
        return onlyFiles();
    const QTemporaryDir folder(store::placeForRestores(where->path));
    if (!folder.isValid())
        return noPlace(folder);
    auto copy = working(folder, backup, keys);
    if (!copy)
        return copy.error();
    const auto then = store::inventoryOf(**copy);
    if (!then)
        return then.error();
    RestorePreview preview;
    preview.schema = then->schema;
    preview.backupFrom = then->lastAt;
    const auto present = store::presentAt(*where);
    if (!present)
        return present.error();
    preview.presentIsReadable = present->state == store::Present::State::Sound;
    compare(preview, present->inventory, *then);
    if (mode == RestoreMode::Preview)
        return preview;
    if (const auto noted = noteRestore(**copy, caller, backup, now, present->inventory.lastChange); !noted)
        return noted.error();
    const auto kept = store::restoreInto(where->path, **copy, namesToKeep(*where, now));
    if (!kept)
        return kept.error();
    preview.keptAs = *kept;
    return preview;
}

Result<QStringList> saveDamaged(const QString &location, const QString &target)
{
    const auto where = store::parseLocation(location);
    if (!where)
        return where.error();
    if (where->engine != store::Engine::Sqlite)
        return onlyFiles();
    // A copy is worked on: playing back its journal would change the original.
    const QString place = QFileInfo(target).absolutePath() + QStringLiteral("/lotrinh-save-XXXXXX");
    const QTemporaryDir folder(place);
    if (!folder.isValid())
        return noPlace(folder);
    const QString copy = folder.filePath(QStringLiteral("damaged.sqlite"));
    if (!QFile::copy(where->path, copy))
        return Error{QStringLiteral("not_found"), Words::tr("Không đọc được %1").arg(where->path), {}, Error::Kind::Storage};
    // Without its journal a half-done change would be read as if it had been done.
    const QString journal = where->path + QLatin1String("-journal");
    if (QFile::exists(journal) && !QFile::copy(journal, copy + QLatin1String("-journal")))
        return Error{QStringLiteral("storage_failed"), Words::tr("Không đọc được %1").arg(journal), {}, Error::Kind::Storage};
    auto fresh = store::Database::create({store::Engine::Sqlite, QFileInfo(target).absoluteFilePath(), {}});
    if (!fresh)
        return fresh.error();
    const auto saved = store::salvage(copy, **fresh);
    if (!saved)
        return saved.error();
    if (std::ranges::all_of(*saved, [](const store::SavedTable &table) { return table.rows == 0; })) {
        fresh->reset();
        QFile::remove(target);
        return Error{QStringLiteral("damaged"), Words::tr("Không cứu được dòng nào từ %1").arg(where->path), {}, Error::Kind::Storage};
    }
    QStringList lines;
    for (const store::SavedTable &table : *saved)
        if (table.rows > 0 || table.refused > 0 || !table.isWhole)
            lines += Words::tr("%1: %2 dòng%3%4").arg(table.name).arg(table.rows)
                         .arg(table.refused > 0 ? Words::tr(", bỏ %1 dòng trái ràng buộc").arg(table.refused) : QString(),
                              table.isWhole ? QString() : Words::tr(", một phần không đọc được"));
    const auto problems = store::integrityProblems(**fresh);
    if (!problems)
        return problems.error();
    // Only now: what a killed salvage left may be all there is of the data, and what was read here may lie in it.
    store::sweepFolders(place, QDateTime::currentDateTimeUtc(), where->path);
    return lines + *problems;
}

} // namespace lotrinh::service
