// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include "connection.h"

#include <QRandomGenerator>
#include <QThread>

namespace lotrinh::store {

namespace {

constexpr int tries = 8;

template <class Work> Result<void> withRetries(Work work)
{
    for (int attempt = 0;; ++attempt) {
        auto done = work();
        if (done || done.error().code != QLatin1StringView("storage_busy") || !waitForNextTry(attempt))
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

Result<Transaction> Transaction::begin(Database &database, Rows amount)
{
    const auto kind = amount == Rows::Many ? Connection::Begin::WriteMany : Connection::Begin::Write;
    auto begun = withRetries([&] { return database.connection().begin(kind); });
    if (!begun)
        return begun.error();
    return Transaction(&database);
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
        if (committed || connection.hasFailed() || !waitForNextTry(attempt))
            return committed;
    }
}

Result<ReadTransaction> ReadTransaction::begin(Database &database)
{
    auto begun = withRetries([&] { return database.connection().begin(Connection::Begin::Read); });
    if (!begun)
        return begun.error();
    return ReadTransaction(&database);
}

ReadTransaction::~ReadTransaction()
{
    if (m_database)
        m_database->connection().rollback();
}

} // namespace lotrinh::store
