// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <chrono>

namespace lotrinh::store {

/// How much a transaction is about to write: Many is given a larger cache of pages until it ends.
enum class Rows { Few, Many };

/// How long a transaction waits for others: Short gives up after a second, for what somebody sits before and
/// may ask for once more. Its commit too.
enum class Patience { Long, Short };

/// One writing transaction. Writers of one database are serial on both engines: SQLite takes the write
/// lock at once (BEGIN IMMEDIATE), PostgreSQL one advisory lock. Rolled back unless committed. No nesting.
class Transaction {
public:
    /// Waits for other writers; tries again up to 8 times (reliability.md §3.4), unless its patience is short. Error
    /// `storage_busy` after that.
    static Result<Transaction> begin(Database &database, Rows amount = Rows::Few, Patience patience = Patience::Long);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
        , m_patience(other.m_patience)
    { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Refuses with the first error when any statement of the transaction failed: then nothing was written.
    Result<void> commit();

private:
    Transaction(Database *database, Patience patience)
        : m_database(database)
        , m_patience(patience)
    { }
    Database *m_database;
    Patience m_patience;
};

/// All reads until its end see one state of the database. On SQLite a writer cannot commit while it lives:
/// keep it short.
class ReadTransaction {
public:
    static Result<ReadTransaction> begin(Database &database);
    /// The transaction that is open already, or else one of its own.
    static Result<ReadTransaction> within(Database &database);

    ReadTransaction(ReadTransaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    ReadTransaction &operator=(ReadTransaction &&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Database *database)
        : m_database(database)
    { }
    Database *m_database;
};

/// Full-jitter waiting time before the try after `attempt` (0, 1, …): 1 to 64 · 2^attempt ms, at most 2 s.
std::chrono::milliseconds backoff(int attempt);
/// Sleeps backoff(attempt); false when the tries are used up.
bool waitForNextTry(int attempt);

/// Runs `work(database)` in a transaction and commits when it returned a value. The work runs again (up to 8 times) when
/// it answered `storage_busy`, so it must have no effect outside the database; beginning and committing wait by themselves
/// and are not gone over again. With short patience it runs once.
template <class Work>
auto inTransaction(Database &database, Work &&work, Patience patience = Patience::Long) -> decltype(work(database))
{
    for (int attempt = 0;; ++attempt) {
        bool isOver = true;
        auto outcome = [&]() -> decltype(work(database)) {
            auto transaction = Transaction::begin(database, Rows::Few, patience);
            if (!transaction)
                return transaction.error();
            auto done = work(database);
            isOver = done || done.error().code != QLatin1String("storage_busy");
            if (!done)
                return done;
            if (auto committed = transaction->commit(); !committed)
                return committed.error();
            return done;
        }();
        if (isOver || patience == Patience::Short || !waitForNextTry(attempt))
            return outcome;
    }
}

} // namespace lotrinh::store
