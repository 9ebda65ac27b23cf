// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldfile.h"

#include "flush.h"
#include "sqliteconnection.h"
#include "sqlitecopy.h"
#include "../privatefile.h"
#include "../words.h"

#include <QFile>
#include <algorithm>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr qint64 bytesAtOnce = 1 << 20;

Error notKept(const QString &path)
{
    return {u"storage_failed"_s, Words::tr("Không giữ được bản hiện có: %1").arg(path), {}, Error::Kind::Storage};
}

/// What the handle itself reads and writes with. To open the file a second time, and close that, would drop the locks
/// of this process on it.
sqlite3_file *bytesOf(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

/// As long as this lives the file counts as empty, whatever its head says: SQLite's own way to write over a database
/// it cannot read.
class CountedAsEmpty {
public:
    CountedAsEmpty(sqlite3 *handle, bool isWanted) : m_handle(isWanted ? handle : nullptr) { turn(1); }
    ~CountedAsEmpty() { turn(0); }
    Q_DISABLE_COPY_MOVE(CountedAsEmpty)

private:
    void turn(int on)
    {
        if (m_handle)
            sqlite3_db_config(m_handle, SQLITE_DBCONFIG_RESET_DATABASE, on, nullptr);
    }
    sqlite3 *m_handle;
};

Result<void> run(sqlite3 *handle, const char *sql)
{
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(handle));
}

/// In that mode a lock stays when its transaction ends; nothing is written in it. The mode comes second: a handle that
/// waits in it keeps its reader's lock, on which the writer it waits for would wait in turn. A file whose head is broken
/// is asked again: of that one the reader's lock is all there is to keep.
Result<void> takeAlone(sqlite3 *handle)
{
    const auto held = run(handle, "BEGIN EXCLUSIVE");
    if (!held && !tellsDamage(held.error()))
        return held;
    if (auto isKept = run(handle, "PRAGMA locking_mode=EXCLUSIVE"); !isKept && held)
        return isKept;
    return run(handle, held ? "ROLLBACK" : "BEGIN EXCLUSIVE");
}

/// The rows of the backup itself are already proven; this is the file they go into.
Result<void> copyOver(sqlite3 *live, sqlite3 *content)
{
    sqlite3_backup *backup = sqlite3_backup_init(live, "main", content, "main");
    if (!backup)
        return sqliteError(live);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED)
        return storageError("storage_busy");
    return finished == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(live));
}

} // namespace

HeldFile::HeldFile(QString path, SqliteFile file, bool isBroken)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_isBroken(isBroken)
{ }

Result<HeldFile> HeldFile::hold(const QString &path, int patienceMilliseconds)
{
    keepPrivate(path);
    auto file = openSqliteFile(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, patienceMilliseconds);
    if (!file)
        return file.error();
    const auto held = takeAlone(file->get());
    if (!held && !tellsDamage(held.error()))
        return held.error();
    return HeldFile(path, std::move(*file), !held);
}

qint64 HeldFile::size() const
{
    sqlite3_file *file = bytesOf(m_file.get());
    sqlite3_int64 size = 0;
    return file && file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : -1;
}

Result<void> HeldFile::copyTo(const QString &path) const
{
    return copyWhole(m_file.get(), path);
}

Result<void> HeldFile::writeBytes(const QString &path) const
{
    QFile kept(path);
    if (!kept.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notKept(path);
    sqlite3_file *file = bytesOf(m_file.get());
    const qint64 all = size();
    bool isWritten = file && all >= 0;
    for (qint64 at = 0; isWritten && at < all; at += bytesAtOnce) {
        QByteArray piece(std::min(bytesAtOnce, all - at), '\0');
        isWritten = file->pMethods->xRead(file, piece.data(), static_cast<int>(piece.size()), at) == SQLITE_OK
            && kept.write(piece) == piece.size();
    }
    if (isWritten && kept.flush())
        return {};
    kept.remove();
    return notKept(path);
}

Result<void> HeldFile::keepBytes(const QString &path) const
{
    if (auto written = writeBytes(path); !written)
        return written;
    const QString journal = m_path + "-journal"_L1, keptJournal = path + "-journal"_L1;
    const bool hasJournal = QFile::exists(journal);
    const bool isKept = (!hasJournal || QFile::copy(journal, keptJournal)) && flushFile(path)
        && (!hasJournal || flushFile(keptJournal)) && flushFolderOf(path);
    return isKept ? Result<void>() : Result<void>(notKept(path));
}

Result<void> HeldFile::replaceBy(sqlite3 *content)
{
    sqlite3 *live = m_file.get();
    const CountedAsEmpty empty(live, m_isBroken);
    sqlite3_exec(live, "PRAGMA journal_mode=PERSIST", nullptr, nullptr, nullptr);
    sqlite3_exec(live, "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    if (auto replaced = copyOver(live, content); !replaced)
        return replaced;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace lotrinh::store
