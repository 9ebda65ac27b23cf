// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresconnection.h"

#include "../words.h"
#include "postgresstatement.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

/// One key for all writers of one schema. Whoever holds it and falls silent is let go by the server, for everybody else
/// waits: nobody is asked anything inside a transaction, and only what moves many rows reckons long between two
/// statements. Who only reads holds nobody up and may (a copy is written elsewhere meanwhile).
QString writerLock(Connection::Begin kind)
{
    const auto mostSilence = kind == Connection::Begin::WriteMany ? "10min"_L1 : "60s"_L1;
    return u"SELECT pg_advisory_xact_lock(1282364530, hashtext(current_schema())), "
           "set_config('idle_in_transaction_session_timeout', '%1', true)"_s.arg(mostSilence);
}

struct LinkOption {
    QLatin1StringView name, value;
};

/// Unless the address says otherwise. A server that cannot be reached must not hold up what can be read without it, and
/// a link that died without a word must be noticed in seconds: by itself the system waits for a quarter of an hour when
/// something is under way, and for two hours when nothing is. Over a socket of the same machine they mean nothing.
constexpr LinkOption linkOptions[] = {
    {"connect_timeout"_L1, "3"_L1},
    {"tcp_user_timeout"_L1, "10000"_L1},
    {"keepalives_idle"_L1, "10"_L1},
    {"keepalives_interval"_L1, "3"_L1},
    {"keepalives_count"_L1, "3"_L1},
};

const char *codeOf(const QString &state)
{
    static const QStringList busy{u"40001"_s, u"40P01"_s, u"55P03"_s};
    if (busy.contains(state))
        return "storage_busy";
    if (state == "23505"_L1)
        return "storage_unique";
    if (state == "53100"_L1)
        return "storage_full";
    if (state == "57014"_L1)
        return "storage_interrupted";
    // No state at all: the server is gone (reliability.md §3.3). 25P03: it let go of a writer that had fallen silent.
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1)
        return "storage_lost";
    if (state == "42501"_L1)
        return "storage_denied";
    // Classes 22 (data that cannot be) and 23 (constraints).
    if (state.startsWith("23"_L1) || state.startsWith("22"_L1))
        return "storage_constraint";
    return "storage_failed";
}

const QString channel = u"lotrinh_changes"_s;

bool wasTurnedAway(const QString &text)
{
    return text.contains("authentication failed"_L1) || text.contains("no password supplied"_L1)
        || text.contains("is not permitted to log in"_L1) || (text.contains("role"_L1) && text.contains("does not exist"_L1));
}

/// A wrong password is the caller's affair, a server that is away is not.
Error refusedToOpen(const QSqlError &error)
{
    const QString text = error.databaseText();
    if (wasTurnedAway(text))
        return {u"not_allowed"_s, Words::tr("Tên đăng nhập hoặc mật khẩu không đúng."), {}, Error::Kind::NotAllowed};
    Error away = storageFailure(text);
    away.message = Words::tr("Không nối được với máy chủ cơ sở dữ liệu.");
    return away;
}

/// As libpq reads the value of a keyword: a space would end it.
QString quoted(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

QSqlDatabase addConnection(const QString &name, const Location &location)
{
    const QUrl &url = location.url;
    const QUrlQuery query(url);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(
        query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host());
    database.setPort(url.port(5432));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(query.hasQueryItem(u"password"_s) ? query.queryItemValue(u"password"_s, QUrl::FullyDecoded)
                                                            : url.password(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    database.setConnectOptions(optionsOf(url));
    return database;
}

} // namespace

QString optionsOf(const QUrl &address)
{
    QUrlQuery query(address);
    // What has a place of its own is not said twice: the second would win, over a password that changed since, too.
    for (const QString &item : {u"host"_s, u"password"_s})
        query.removeQueryItem(item);
    for (const LinkOption &option : linkOptions)
        if (!query.hasQueryItem(option.name))
            query.addQueryItem(option.name, option.value);
    QStringList options;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        options += key + u'=' + quoted(value);
    return options.join(u';');
}

Error postgresError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    // What follows DETAIL may quote a row's values: not for logs.
    const QString text = error.databaseText().section(u"DETAIL:"_s, 0, 0).trimmed();
    return storageError(codeOf(state), state, text);
}

PostgresConnection::PostgresConnection(const Location &location, const OpenOptions &options)
    : Connection(location, options)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

PostgresConnection::~PostgresConnection()
{
    dropStatements();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> PostgresConnection::open(
    const Location &location, const OpenOptions &options)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(location, options));
    if (auto connected = connection->connect(); !connected)
        return connected.error();
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<void> PostgresConnection::connect()
{
    m_database = addConnection(m_name, location());
    if (!m_database.isValid())
        return storageFailure(u"the PostgreSQL driver of Qt is missing"_s);
    if (!m_database.open())
        return refusedToOpen(m_database.lastError());
    return settle();
}

Result<void> PostgresConnection::settle()
{
    const QStringList settings{u"SET client_min_messages = warning"_s, u"SET synchronous_commit = on"_s,
        u"SET standard_conforming_strings = on"_s, u"SET jit = off"_s,
        u"SET lock_timeout = %1"_s.arg(options().busyMilliseconds),
        // The server's end of the link, as linkOptions ours: a machine that is gone must not keep what others wait for.
        u"SET tcp_user_timeout = 10000"_s, u"SET tcp_keepalives_idle = 10"_s, u"SET tcp_keepalives_interval = 3"_s,
        u"SET tcp_keepalives_count = 3"_s};
    for (const QString &setting : settings)
        if (auto done = run(setting); !done)
            return done;
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT pg_backend_pid(), CAST(session_user AS TEXT)"_s) || !query.next())
        return postgresError(query.lastError());
    m_backend = query.value(0).toLongLong();
    m_login = query.value(1).toString();
    return {};
}

void PostgresConnection::usePassword(const QString &password)
{
    m_database.setPassword(password);
    m_nextPassword.reset();
}

bool PostgresConnection::openAnew()
{
    m_database.close();
    if (m_database.open())
        return true;
    if (!m_nextPassword || !wasTurnedAway(m_database.lastError().databaseText()))
        return false;
    m_database.setPassword(*m_nextPassword);
    return m_database.open();
}

Result<void> PostgresConnection::reconnect()
{
    m_open = false;
    if (!openAnew()) {
        const QString text = m_database.lastError().databaseText();
        return storageError(wasTurnedAway(text) ? "storage_refused" : "storage_lost", {}, text);
    }
    m_nextPassword.reset();
    if (auto settled = settle(); !settled)
        return settled;
    return m_told && !m_database.driver()->subscribeToNotification(channel)
        ? Result<void>(storageError("storage_lost", {}, u"no notifications"_s))
        : Result<void>();
}

bool PostgresConnection::listen(const std::function<void()> &told)
{
    m_told = told;
    QObject::connect(m_database.driver(), &QSqlDriver::notification, m_database.driver(),
        [this](const QString &name) {
            if (name == channel && m_told)
                m_told();
        });
    return m_database.driver()->subscribeToNotification(channel);
}

bool PostgresConnection::gavePassword() const
{
    // libpq knows; Qt's driver, which has it loaded, does not pass it on.
    using Asked = int (*)(const void *connection);
    static const auto asked = reinterpret_cast<Asked>(QLibrary::resolve(u"pq"_s, 5, "PQconnectionUsedPassword"));
    const QVariant handle = m_database.driver()->handle(); // holds a PGconn *
    if (!asked || !handle.isValid())
        return false;
    const void *connection = *static_cast<void *const *>(handle.constData());
    return connection && asked(connection) == 1;
}

bool PostgresConnection::ownsTables()
{
    if (!m_ownsTables) {
        QSqlQuery query(m_database);
        const bool asked = query.exec(
            u"SELECT CASE WHEN pg_has_role(session_user, relowner, 'USAGE') THEN 1 ELSE 0 END FROM pg_class "
            "WHERE oid = to_regclass('planning_entry_shown')"_s);
        // Before the tables are fenced off there is nothing but the tables.
        if (!asked || !query.next())
            return true;
        m_ownsTables = query.value(0).toInt() == 1;
    }
    return *m_ownsTables;
}

QString PostgresConnection::readable(const QString &table)
{
    const bool isMasked = table == "planning_entry"_L1 || table == "enrolment"_L1 || table == "row_history"_L1;
    return isMasked && !ownsTables() ? table + "_shown"_L1 : table;
}

Result<std::unique_ptr<Statement>> PostgresConnection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return postgresError(query.lastError());
    return std::unique_ptr<Statement>(std::make_unique<PostgresStatement>(*this, std::move(query)));
}

Result<void> PostgresConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    const bool done = query.exec(sql);
    if (sql.startsWith("BEGIN"_L1))
        m_open = done;
    else if (sql == "COMMIT"_L1 || sql == "ROLLBACK"_L1)
        m_open = false;
    if (done && sql == "COMMIT"_L1 && m_nextPassword)
        usePassword(*m_nextPassword);
    else if (done && sql == "ROLLBACK"_L1)
        m_nextPassword.reset();
    return done ? Result<void>() : Result<void>(noted(postgresError(query.lastError())));
}

void PostgresConnection::interrupt()
{
    // A connection of the calling thread asks the server to cancel ours: Qt's driver cannot.
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase messenger = addConnection(name, location());
        messenger.setPassword(m_database.password());
        if (messenger.open()) {
            QSqlQuery query(messenger);
            query.exec(u"SELECT pg_cancel_backend(%1)"_s.arg(m_backend));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

Result<qint64> PostgresConnection::dataVersion()
{
    auto use = cached(u"SELECT COALESCE(max(seq), 0) FROM change_feed"_s);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
}

Result<bool> PostgresConnection::isOurs()
{
    return hasTable(u"lotrinh_marker"_s);
}

Result<bool> PostgresConnection::hasTable(const QString &table)
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT CASE WHEN to_regclass('%1') IS NULL THEN 0 ELSE 1 END"_s.arg(table))
        || !query.next())
        return postgresError(query.lastError());
    return query.value(0).toInt() == 1;
}

QStringList PostgresConnection::beginSql(Begin kind) const
{
    if (kind == Begin::Read)
        return {u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s};
    QStringList sql{u"BEGIN ISOLATION LEVEL READ COMMITTED"_s};
    if (mostWait() != options().busyMilliseconds)
        sql += u"SET LOCAL lock_timeout = %1"_s.arg(mostWait());
    return sql << writerLock(kind);
}

} // namespace lotrinh::store
