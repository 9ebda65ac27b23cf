// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include "connection.h"

#include <QRandomGenerator>
#include <QThread>
#include <algorithm>
#include <optional>

namespace lotrinh::store {

namespace {

constexpr int tries = 8;
constexpr int shortWait = 1000; // milliseconds

/// How long one of its statements waits; nothing = as long as the connection's statements do.
std::optional<int> mostWaitOf(const Connection &connection, Patience patience)
{
    return patience == Patience::Short ? std::optional(std::min(shortWait, connection.options().busyMilliseconds)) : std::nullopt;
}

bool goesOn(Patience patience, int attempt)
{
    return patience == Patience::Long && waitForNextTry(attempt);
}

template <class Work> Result<void> withRetries(Patience patience, Work work)
{
    for (int attempt = 0;; ++attempt) {
        auto done = work();
        if (done || done.error().code != QLatin1StringView("storage_busy") || !goesOn(patience, attempt))
            return done;
    }
}

} // namespace

std::chrono::milliseconds backoff(int attempt)
{
    const int ceiling = std::min(2000, 64 << std::clamp(attempt, 0, 10));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(1, ceiling + 1));
}

bool waitForNextTry(int attempt)
{
    if (attempt + 1 >= tries)
        return false;
    QThread::msleep(static_cast<unsigned long>(backoff(attempt).count()));
    return true;
}

Result<Transaction> Transaction::begin(Database &database, Rows amount, Patience patience)
{
    const auto kind = amount == Rows::Many ? Connection::Begin::WriteMany : Connection::Begin::Write;
    Connection &connection = database.connection();
    auto begun = withRetries(patience, [&] { return connection.begin(kind, mostWaitOf(connection, patience)); });
    if (!begun)
        return begun.error();
    return Transaction(&database, patience);
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->connection().rollback();
}

Result<void> Transaction::commit()
{
    // A reader of another program may hold SQLite's file for a moment; the transaction stays open meanwhile.
    Connection &connection = m_database->connection();
    for (int attempt = 0;; ++attempt) {
        auto committed = connection.commit();
        if (committed)
            m_database = nullptr;
        if (committed || connection.hasFailed() || !goesOn(m_patience, attempt))
            return committed;
    }
}

Result<ReadTransaction> ReadTransaction::begin(Database &database)
{
    auto begun = withRetries(Patience::Long, [&] { return database.connection().begin(Connection::Begin::Read); });
    if (!begun)
        return begun.error();
    return ReadTransaction(&database);
}

Result<ReadTransaction> ReadTransaction::within(Database &database)
{
    return database.inTransaction() ? Result<ReadTransaction>(ReadTransaction(nullptr)) : begin(database);
}

ReadTransaction::~ReadTransaction()
{
    if (m_database)
        m_database->connection().rollback();
}

} // namespace lotrinh::store
