// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../connection.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace lotrinh::store {

/// PostgreSQL through Qt's driver.
class PostgresConnection final : public Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const Location &location, const OpenOptions &options);
    ~PostgresConnection() override;

    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override;
    Result<void> run(const QString &sql) override;
    void interrupt() override;
    Result<qint64> dataVersion() override;
    Result<bool> isOurs() override;
    Result<bool> hasTable(const QString &table) override;
    QString readable(const QString &table) override;
    Result<void> reconnect() override;
    bool listen(const std::function<void()> &told) override;
    /// Whether the server asked for a password before it let this connection in.
    bool gavePassword() const;
    /// The login the server let in (session_user), known without asking again.
    const QString &login() const { return m_login; }
    /// The password to connect anew with, from now on or once the transaction that sets it has been committed. Where it is
    /// not known whether it was, both are tried.
    void usePassword(const QString &password);
    void usePasswordAfterCommit(const QString &password) { m_nextPassword = password; }

protected:
    QStringList beginSql(Begin kind) const override;
    bool engineInTransaction() const override { return m_open; }

private:
    PostgresConnection(const Location &location, const OpenOptions &options);
    Result<void> connect();
    Result<void> settle();
    bool ownsTables();
    bool openAnew();

    QString m_name;
    QSqlDatabase m_database;
    QString m_login;
    std::optional<QString> m_nextPassword;
    qint64 m_backend = 0; ///< the server process of this connection
    std::optional<bool> m_ownsTables; ///< asked once
    std::function<void()> m_told;
    bool m_open = false; ///< between BEGIN and COMMIT or ROLLBACK
};

/// What an address says besides host, login, password and database, as Qt's driver hands it to libpq: `key='value'` with
/// ";" between them, and what holds for a link unless the address says otherwise.
QString optionsOf(const QUrl &address);

/// SQLSTATE → our codes.
Error postgresError(const QSqlError &error);

} // namespace lotrinh::store
