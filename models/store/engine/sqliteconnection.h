// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../connection.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

struct sqlite3;

namespace lotrinh::store {

/// SQLite through Qt's driver; statements go straight to the handle of that driver (a third of the time).
class SqliteConnection final : public Connection {
public:
    /// How long the present statement has been waiting for another program; its connection says how long it may.
    struct Wait {
        QElapsedTimer lasting;
        const Connection *connection = nullptr;
    };

    /// Opens the file (making it when asked), with the pragmas of reliability.md §3.1 set and checked.
    static Result<std::unique_ptr<Connection>> open(const Location &location, const OpenOptions &options);
    ~SqliteConnection() override;

    /// The pragmas that must hold before anything is written; not part of open(), so that a newer file is
    /// refused before anything is set.
    Result<void> setPragmas();

    sqlite3 *handle() const { return m_handle; }

    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override;
    Result<void> run(const QString &sql) override;
    void interrupt() override;
    Result<qint64> dataVersion() override;
    Result<bool> isOurs() override;
    Result<bool> hasTable(const QString &table) override;

protected:
    QStringList beginSql(Begin kind) const override;
    QStringList afterSql(Begin kind) const override;
    bool engineInTransaction() const override;

private:
    SqliteConnection(const Location &location, const OpenOptions &options);
    Result<void> connect();
    Result<Cell> single(const QString &sql);

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    Wait m_wait;
};

/// The error of the handle's last call.
Error sqliteError(sqlite3 *handle);
/// Refuses file systems on which SQLite's locks cannot be trusted (reliability.md §2 row 2).
Result<void> checkFileSystem(const QString &type);
/// The type of the file system that holds the folder of `path`.
QString fileSystemOf(const QString &path);

} // namespace lotrinh::store
