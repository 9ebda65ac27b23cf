// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>
#include <functional>
#include <unordered_map>

namespace lotrinh::store {

/// What differs between the engines, and nothing else. For this room only.
class Connection {
public:
    /// WriteMany is Write for an amount of rows that a small cache of pages would not hold.
    enum class Begin { Write, WriteMany, Read };

    Connection(Location location, OpenOptions options);
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    const Location &location() const { return m_location; }
    const OpenOptions &options() const { return m_options; }
    bool isSqlite() const { return m_location.engine == Engine::Sqlite; }

    virtual Result<std::unique_ptr<Statement>> prepare(const QString &sql) = 0;
    /// One statement, run at once and not kept (schema, transaction control).
    virtual Result<void> run(const QString &sql) = 0;
    virtual void interrupt() = 0;
    virtual Result<qint64> dataVersion() = 0;
    /// The database carries the mark of this program (SQLite: application_id; PostgreSQL: a marker table).
    virtual Result<bool> isOurs() = 0;
    /// The engine's own list of tables contains `table`.
    virtual Result<bool> hasTable(const QString &table) = 0;
    /// What this connection may read in place of the table; the table itself unless the server keeps it back.
    virtual QString readable(const QString &table) { return table; }
    /// Connects anew after the link was lost; every statement is prepared again when it is next used.
    virtual Result<void> reconnect() { return {}; }
    /// Calls `told` (on this thread, from its event loop) whenever another connection may have committed.
    /// False when the engine does not tell and has to be asked (dataVersion).
    virtual bool listen(const std::function<void()> &) { return false; }

    /// Asked within each writing transaction: whether the schema is still the one this program was opened for.
    void demandBeforeWriting(std::function<Result<void>()> demand) { m_demand = std::move(demand); }

    // Transaction control: one at a time.
    /// `mostWait`: how long each of its statements waits for others, in milliseconds; else as the options say.
    Result<void> begin(Begin kind, std::optional<int> mostWait = {});
    /// `storage_busy` without hasFailed(): somebody still reads the file, everything stands and can be committed yet.
    Result<void> commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }
    bool inWriting() const { return m_inTransaction && m_kind != Begin::Read; }
    /// How long a statement waits for others by now, in milliseconds.
    int mostWait() const { return m_mostWait; }

    /// Remembers the first error of a transaction: it can then only be rolled back.
    Error noted(Error error);
    /// Whether the present or last transaction can only be rolled back.
    bool hasFailed() const { return m_firstError.has_value(); }
    Result<StatementUse> cached(const QString &sql);
    bool isLost() const { return m_isLost; }

protected:
    virtual QStringList beginSql(Begin kind) const = 0;
    /// What puts back, after the transaction, what beginSql() set for it.
    virtual QStringList afterSql(Begin) const { return {}; }
    /// Whether the engine still has the transaction open (SQLite may end it by itself after an error).
    virtual bool engineInTransaction() const = 0;
    void dropStatements() { m_statements.clear(); }

private:
    Result<void> ensureLinked();
    void ended();

    Location m_location;
    OpenOptions m_options;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    bool m_inTransaction = false;
    Begin m_kind = Begin::Read;
    int m_mostWait;
    bool m_isLost = false; ///< the link broke; the next use outside a transaction connects anew
    std::optional<Error> m_firstError;
    std::function<Result<void>()> m_demand;
};

/// The codes and sentences of this room's errors. `native` is the engine's own code, `text` its own words.
Error storageError(const char *code, const QString &native = {}, const QString &text = {});
/// A bug of ours or a damaged cell, in words for the log.
Error storageFailure(const QString &text);

} // namespace lotrinh::store
