// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "alreadyexists.h"
#include "backup.h"
#include "engine/postgresconnection.h"
#include "engine/sqliteconnection.h"
#include "logins.h"
#include "migration.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error openError(const char *code, const QString &message)
{
    return {QLatin1StringView(code), message, {}, Error::Kind::Storage};
}

Error notOurs(const Location &location)
{
    return openError("not_ours", Words::tr("%1 không phải là dữ liệu của Lộ Trình.").arg(location.shown()));
}

Result<std::unique_ptr<Connection>> connectTo(const Location &location, const OpenOptions &options)
{
    return location.engine == Engine::Sqlite ? SqliteConnection::open(location, options)
                                             : PostgresConnection::open(location, options);
}

/// Pragmas, once it is clear that the file is ours or new.
Result<void> settle(Connection &connection)
{
    auto *sqlite = dynamic_cast<SqliteConnection *>(&connection);
    return sqlite ? sqlite->setPragmas() : Result<void>();
}

/// Somebody may have upgraded it, or put another one in its place, while this program has it open: what it writes then
/// would be of the old schema. Read anew in each writing transaction.
void writeOnlyTo(int schema, Connection &connection, Engine engine)
{
    connection.demandBeforeWriting([&connection, schema, known = migrationsOf(engine)]() -> Result<void> {
        const auto number = recordedSchema(connection, known);
        if (!number)
            return number.error();
        if (*number != schema)
            return openError("newer_schema", Words::tr("Cơ sở dữ liệu vừa được nâng cấp: hãy mở lại chương trình."));
        return {};
    });
}

Result<void> checkAbsent(const Location &location)
{
    // Only the size is asked: opening the file would drop the locks of a connection of this process.
    if (location.engine == Engine::Sqlite && QFileInfo(location.path).size() > 0)
        return alreadyExists(location.shown());
    return {};
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const Location &location, const OpenOptions &options)
{
    if (auto absent = checkAbsent(location); !absent)
        return absent.error();
    auto connection = connectTo(location, options);
    if (!connection)
        return connection.error();
    auto ours = (*connection)->isOurs();
    if (!ours)
        return ours.error();
    if (*ours)
        return Error{u"already_exists"_s, Words::tr("Cơ sở dữ liệu %1 đã có dữ liệu.").arg(location.shown()), {}, Error::Kind::Refused};
    if (auto settled = settle(**connection); !settled)
        return settled.error();
    std::unique_ptr<Database> database(new Database(std::move(*connection)));
    auto reached = migrate(database->connection(), migrationsOf(location.engine), options.upToMigration);
    if (!reached)
        return reached.error();
    database->m_schemaNumber = *reached;
    writeOnlyTo(*reached, database->connection(), location.engine);
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, const OpenOptions &options)
{
    if (location.engine == Engine::Sqlite && !QFileInfo(location.path).isFile())
        return openError("not_found", Words::tr("Không có tệp %1.").arg(location.shown()));
    auto connection = connectTo(location, options);
    if (!connection)
        return connection.error();
    auto ours = (*connection)->isOurs();
    if (!ours)
        return ours.error();
    if (!*ours)
        return notOurs(location);
    const auto known = migrationsOf(location.engine);
    auto number = recordedSchema(**connection, known);
    if (!number)
        return number.error();
    const bool older = *number < known.back().number;
    if (older && !options.migrate)
        return openError("needs_migration", Words::tr("Cơ sở dữ liệu thuộc phiên bản cũ: hãy nâng cấp trước."));
    if (auto settled = settle(**connection); !settled)
        return settled.error();
    std::unique_ptr<Database> database(new Database(std::move(*connection)));
    database->m_schemaNumber = *number;
    if (older && location.engine == Engine::Postgres) {
        const auto login = connectedLogin(*database);
        if (!login)
            return login.error();
        if (!login->isOwner)
            return Error{u"needs_migration"_s, Words::tr("Cơ sở dữ liệu trên máy chủ thuộc phiên bản cũ: hãy nhờ người giữ máy chủ nâng cấp (lotrinhctl migrate)."),
                         {}, Error::Kind::NotAllowed};
    }
    if (!older) {
        writeOnlyTo(*number, database->connection(), location.engine);
        return database;
    }
    if (auto kept = options.keepCopy ? keepCopyBeforeMigration(*database, *number) : Result<void>(); !kept)
        return kept.error();
    auto reached = migrate(database->connection(), known, options.upToMigration);
    if (!reached)
        return reached.error();
    database->m_schemaNumber = *reached;
    writeOnlyTo(*reached, database->connection(), location.engine);
    return database;
}

const Location &Database::location() const
{
    return m_connection->location();
}

bool Database::inTransaction() const
{
    return m_connection->inTransaction();
}

void Database::interrupt()
{
    m_connection->interrupt();
}

Result<qint64> Database::dataVersion()
{
    return m_connection->dataVersion();
}

bool Database::listen(const std::function<void()> &told)
{
    return m_connection->listen(told);
}

bool Database::isLost() const
{
    return m_connection->isLost();
}

Result<StatementUse> Database::statement(const QString &sql)
{
    return m_connection->cached(sql);
}

Result<void> Database::execute(const QString &sql)
{
    return m_connection->run(sql);
}

} // namespace lotrinh::store
