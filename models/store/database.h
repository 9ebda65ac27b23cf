// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "location.h"
#include "statement.h"

#include <functional>
#include <memory>

namespace lotrinh::store {

class Connection;

struct OpenOptions {
    bool migrate
        = false; ///< bring an older schema up to date (SQLite: after a verified copy beside the file)
    QString
        at; ///< the instant of this opening, ISO 8601 UTC, written beside migrations; the store has no clock
    int busyMilliseconds = 5000; ///< how long one statement waits for another writer
    bool keepCopy = true; ///< false: no copy before migrating, because the file is one
    QString fileSystem; ///< for tests: taken as the file system's type instead of asking the system
    int upToMigration = 0; ///< for tests: stop after this migration; 0 = the newest
};

/// One connection to one database. Belongs to the thread that opened it; only interrupt() may be called
/// from another. Several programs may open one SQLite file at the same time.
///
/// Errors of this room have kind Storage and one of the codes storage_busy, storage_full, storage_unique,
/// storage_constraint, storage_interrupted, storage_lost, storage_refused (the server is there and does not take the password any more), storage_denied, storage_failed; detail.native holds the engine's own code.
class Database {
public:
    /// Makes a new, empty database with the newest schema. Error `already_exists` when the file is not empty
    /// or the PostgreSQL database already holds our tables; `file_system` on a network file system.
    static Result<std::unique_ptr<Database>> create(
        const Location &location, const OpenOptions &options = {});

    /// Opens a database of ours. Errors: `not_found`; `not_ours` (another program's file, or no database at
    /// all); `newer_schema` (made by a newer version, left untouched); `needs_migration` unless asked to
    /// migrate; `schema_differs` (a recorded migration is not the one this program knows); `file_system`.
    static Result<std::unique_ptr<Database>> open(const Location &location, const OpenOptions &options = {});

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const Location &location() const;
    Engine engine() const { return location().engine; }
    /// The number of the last migration in force.
    int schemaNumber() const { return m_schemaNumber; }
    bool inTransaction() const;

    /// Makes a running statement end with storage_interrupted. From any thread.
    void interrupt();

    /// Differs from an earlier answer whenever another connection has committed since (reliability.md §3.5).
    /// On PostgreSQL also after own commits.
    Result<qint64> dataVersion();

    /// Calls `told` from this thread's event loop whenever another connection may have committed; false when
    /// dataVersion() has to be asked instead (SQLite).
    bool listen(const std::function<void()> &told);
    /// The link to the server broke and could not be made again yet. Reads and writes try each time.
    bool isLost() const;

    // ---- for this room ----
    Connection &connection() { return *m_connection; }
    /// A cached prepared statement; `sql` uses "?" only.
    Result<StatementUse> statement(const QString &sql);
    /// Runs one statement that returns nothing.
    Result<void> execute(const QString &sql);

private:
    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    int m_schemaNumber = 0;
};

} // namespace lotrinh::store
