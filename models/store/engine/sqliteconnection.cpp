// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"

#include "sqlitestatement.h"
#include "../privatefile.h"
#include "../words.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

const char *codeOf(int native)
{
    switch (native & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "storage_busy";
    case SQLITE_FULL:
        return "storage_full";
    case SQLITE_INTERRUPT:
        return "storage_interrupted";
    case SQLITE_CONSTRAINT:
        return native == SQLITE_CONSTRAINT_UNIQUE || native == SQLITE_CONSTRAINT_PRIMARYKEY
                || native == SQLITE_CONSTRAINT_ROWID
            ? "storage_unique"
            : "storage_constraint";
    case SQLITE_MISMATCH:
        return "storage_constraint";
    default:
        return "storage_failed";
    }
}

struct Pragma {
    const char *name;
    const char *wanted;
    const char *answer;
};

// reliability.md §0 and §3.1: PERSIST and FULL lose no acknowledged commit, and this SQLite may not use WAL.
constexpr Pragma pragmas[] = {
    {"foreign_keys", "ON", "1"},
    {"journal_mode", "PERSIST", "persist"},
    {"synchronous", "FULL", "2"},
    {"trusted_schema", "OFF", "0"},
    {"recursive_triggers", "ON", "1"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    // What a statement may have to take back, and what it sorts, stays off the disk: it is personal, and slow there.
    {"temp_store", "MEMORY", "2"},
    {"journal_size_limit", "1048576", "1048576"},
};

/// Called by SQLite while another program holds the file: waits a little, and gives up once the wait has lasted too
/// long. SQLite's own wait grows to a tenth of a second, and then whoever has waited longest is beaten by everybody who
/// has just come: among eight busy writers one used up all its tries. All wait about as long as a commit takes here.
int waitForOtherWriter(void *wait, int calls)
{
    auto &[lasting, connection] = *static_cast<SqliteConnection::Wait *>(wait);
    if (calls == 0)
        lasting.start();
    if (lasting.hasExpired(connection->mostWait()))
        return 0;
    QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(300, 3000)));
    return 1;
}

Error noFolder(const QString &path)
{
    return {u"not_found"_s, Words::tr("Không có thư mục %1.").arg(path), {{u"path"_s, path}}, Error::Kind::Storage};
}

} // namespace

Error sqliteError(sqlite3 *handle)
{
    const int native = sqlite3_extended_errcode(handle);
    return storageError(codeOf(native), QString::number(native), QString::fromUtf8(sqlite3_errmsg(handle)));
}

QString fileSystemOf(const QString &path)
{
    return QString::fromLatin1(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

Result<void> checkFileSystem(const QString &type)
{
    static const QStringList local{u"ext2"_s, u"ext3"_s, u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"zfs"_s, u"f2fs"_s,
        u"apfs"_s, u"ntfs"_s, u"ntfs3"_s, u"NTFS"_s, u"tmpfs"_s, u"overlay"_s};
    if (local.contains(type))
        return {};
    return Error{u"file_system"_s,
        Words::tr("Không mở được tệp SQLite trên hệ thống tệp “%1”: chỉ dùng ổ đĩa tại chỗ. Nhiều máy cùng "
                  "dùng thì hãy đặt dữ liệu trên PostgreSQL.")
            .arg(type.isEmpty() ? u"?"_s : type),
        {{u"type"_s, type}}, Error::Kind::Storage};
}

SqliteConnection::SqliteConnection(const Location &location, const OpenOptions &options)
    : Connection(location, options)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

SqliteConnection::~SqliteConnection()
{
    dropStatements();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> SqliteConnection::open(
    const Location &location, const OpenOptions &options)
{
    if (const QDir folder = QFileInfo(location.path).absoluteDir(); !folder.exists())
        return noFolder(folder.path());
    const QString type = options.fileSystem.isEmpty() ? fileSystemOf(location.path) : options.fileSystem;
    if (auto allowed = checkFileSystem(type); !allowed)
        return allowed.error();
    keepPrivate(location.path);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(location, options));
    if (auto connected = connection->connect(); !connected)
        return connected.error();
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<void> SqliteConnection::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        return storageFailure(u"the SQLite driver of Qt is missing"_s);
    m_database.setDatabaseName(location().path);
    if (!m_database.open())
        return storageFailure(m_database.lastError().databaseText());
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return storageFailure(u"the SQLite driver of Qt gives no handle"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.data());
    sqlite3_extended_result_codes(m_handle, 1);
    m_wait.connection = this;
    sqlite3_busy_handler(m_handle, &waitForOtherWriter, &m_wait);
    return {};
}

Result<Cell> SqliteConnection::single(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    auto row = (*statement)->step();
    if (!row)
        return row.error();
    return *row ? (*statement)->cell(0) : Cell();
}

Result<void> SqliteConnection::setPragmas()
{
    for (const Pragma &pragma : pragmas) {
        const QLatin1StringView name(pragma.name);
        auto set = single(u"PRAGMA %1=%2"_s.arg(name, QLatin1StringView(pragma.wanted)));
        if (!set)
            return set.error();
        auto now = single(u"PRAGMA %1"_s.arg(name));
        if (!now)
            return now.error();
        const auto *number = std::get_if<qint64>(&*now);
        const QString answer = number ? QString::number(*number) : std::get<QString>(*now);
        if (answer != QLatin1StringView(pragma.answer))
            return storageFailure(u"PRAGMA %1 is %2"_s.arg(name, answer));
    }
    int defensive = 0;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    if (defensive != 1)
        return storageFailure(u"SQLite does not switch to defensive"_s);
    return {};
}

Result<std::unique_ptr<Statement>> SqliteConnection::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()),
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return sqliteError(m_handle);
    return std::unique_ptr<Statement>(std::make_unique<SqliteStatement>(*this, statement));
}

Result<void> SqliteConnection::run(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return noted(statement.error());
    auto row = (*statement)->step();
    return row ? Result<void>() : Result<void>(row.error());
}

void SqliteConnection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<qint64> SqliteConnection::dataVersion()
{
    auto use = cached(u"PRAGMA data_version"_s);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
}

Result<bool> SqliteConnection::isOurs()
{
    constexpr qint64 applicationId = 0x4C6F5472; // "LoTr", as schema/sqlite/0001 writes it
    auto mark = single(u"PRAGMA application_id"_s);
    if (mark)
        return *mark == Cell(applicationId);
    const bool isNoDatabase = mark.error().detail.value("native"_L1) == QString::number(SQLITE_NOTADB);
    return isNoDatabase ? Result<bool>(false) : Result<bool>(mark.error());
}

Result<bool> SqliteConnection::hasTable(const QString &table)
{
    auto found
        = single(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table));
    return found ? Result<bool>(*found == Cell(qint64(1))) : Result<bool>(found.error());
}

QStringList SqliteConnection::beginSql(Begin kind) const
{
    switch (kind) {
    case Begin::Write:
        return {u"BEGIN IMMEDIATE"_s};
    case Begin::WriteMany:
        // Pages that do not fit are written, and waited for, before the commit and read back again.
        return {u"PRAGMA cache_size=-131072"_s, u"BEGIN IMMEDIATE"_s};
    case Begin::Read:
        break;
    }
    // A deferred BEGIN takes its lock with the first read: reading the schema does that at once.
    return {u"BEGIN"_s, u"SELECT count(*) FROM sqlite_schema"_s};
}

QStringList SqliteConnection::afterSql(Begin kind) const
{
    return kind == Begin::WriteMany ? QStringList{u"PRAGMA cache_size=-2000"_s, u"PRAGMA shrink_memory"_s} : QStringList();
}

bool SqliteConnection::engineInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace lotrinh::store
