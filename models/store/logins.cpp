// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logins.h"

#include "connection.h"
#include "engine/postgresconnection.h"
#include "rowcore.h"
#include "words.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr int scramIterations = 4096; // what the server itself uses
constexpr int saltBytes = 16;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray saltedPassword(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray last = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray mixed = last;
    for (int i = 1; i < iterations; ++i) {
        last = hmac(password, last);
        for (qsizetype at = 0; at < mixed.size(); ++at)
            mixed[at] = static_cast<char>(mixed[at] ^ last[at]);
    }
    return mixed;
}

QByteArray randomSalt()
{
    QByteArray salt(saltBytes, '\0');
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

Error notProved()
{
    return {u"not_allowed"_s, Words::tr("Tên đăng nhập hoặc mật khẩu không đúng."), {}, Error::Kind::NotAllowed};
}

Result<void> call(Database &database, const QString &sql, const std::vector<Cell> &cells)
{
    auto use = database.statement(sql);
    if (!use)
        return use.error();
    for (size_t i = 0; i < cells.size(); ++i)
        (*use)->bind(static_cast<int>(i), cells[i]);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

QString scramVerifier(const QString &password, const QByteArray &salt, int iterations)
{
    const QByteArray salted = saltedPassword(
        password.normalized(QString::NormalizationForm_KC).toUtf8(), salt, iterations);
    const QByteArray stored
        = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(stored.toBase64()),
            QString::fromLatin1(hmac(salted, "Server Key").toBase64()));
}

Result<ConnectedLogin> connectedLogin(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return ConnectedLogin{};
    auto use = database.statement(
        u"SELECT CAST(session_user AS TEXT), CASE WHEN pg_has_role(session_user, relowner, 'USAGE') THEN 1 "
        "ELSE 0 END FROM pg_class WHERE oid = CAST('unit' AS regclass)"_s);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    if (!row)
        return row.error();
    return ConnectedLogin{(*use)->text(0), (*use)->integer(1) == 1};
}

bool serverChecksPasswords(const Database &database)
{
    return database.engine() == Engine::Postgres;
}

bool serverAskedForPassword(Database &database)
{
    const auto *server = dynamic_cast<const PostgresConnection *>(&database.connection());
    return server && server->gavePassword();
}

Result<void> proveLogin(Database &database, const QString &password)
{
    auto *connection = dynamic_cast<PostgresConnection *>(&database.connection());
    // Given none, the driver would look for one of its own.
    if (!connection || password.isEmpty())
        return notProved();
    const auto opened = PostgresConnection::open(asLogin(database.location(), connection->login(), password), {});
    if (!opened)
        return opened.error();
    const auto *server = dynamic_cast<const PostgresConnection *>(opened->get());
    if (!server || !server->gavePassword())
        return notProved();
    connection->usePassword(password);
    return {};
}

bool seesOnlyOwnRows(Database &database)
{
    const QString table = u"planning_entry"_s;
    return database.connection().readable(table) != table;
}

Result<void> makeLogin(Database &database, const Account &account)
{
    if (auto writing = checkWriting(database); !writing || database.engine() == Engine::Sqlite)
        return writing;
    return call(database, u"SELECT lotrinh_make_login(?, ?)"_s,
        {Cell(account.login), Cell(toCode(account.role))});
}

Result<void> changeLogin(Database &database, const Account &before, const Account &now)
{
    if (auto writing = checkWriting(database); !writing || database.engine() == Engine::Sqlite)
        return writing;
    return call(database, u"SELECT lotrinh_change_login(?, ?, ?, CAST(? AS BIGINT))"_s,
        {Cell(now.login), Cell(toCode(before.role)), Cell(toCode(now.role)), Cell(qint64(now.isActive))});
}

Result<void> setLoginPassword(Database &database, const QString &login, const QString &password)
{
    if (auto writing = checkWriting(database); !writing || database.engine() == Engine::Sqlite)
        return writing;
    auto *connection = dynamic_cast<PostgresConnection *>(&database.connection());
    if (connection && connection->login() == login)
        connection->usePasswordAfterCommit(password);
    return call(database, u"SELECT lotrinh_set_verifier(?, ?)"_s,
        {Cell(login), Cell(scramVerifier(password, randomSalt(), scramIterations))});
}

} // namespace lotrinh::store
