// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"
#include "store/engine/postgresconnection.h"
#include "store/engine/sqliteconnection.h"
#include "support/manytests.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <QThread>
#include <atomic>
#include <sqlite3.h>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::TestDatabase;
using test::why;

namespace {

Room roomOf(const QString &code)
{
    Room room;
    room.code = code;
    return room;
}

qint64 rooms(Database &database)
{
    const auto count = countRows<Room>(database);
    return count ? *count : -1;
}

/// Somebody who reads while another commits.
struct SlowReader {
    std::optional<ReadTransaction> reading;
    int asked = 0; ///< how often the other found the file held
};

/// SQLite's question whether to wait on: refused at first, so that the COMMIT is; when asked again the reader goes.
int goWhenAskedAgain(void *reader, int)
{
    auto &slow = *static_cast<SlowReader *>(reader);
    if (++slow.asked == 1)
        return 0;
    slow.reading.reset();
    return 1;
}

QString settingOf(Database &database, const QString &name)
{
    auto use = database.statement(u"SELECT current_setting(?)"_s);
    if (!use)
        return why(use);
    (*use)->bind(0, name);
    const auto row = (*use)->step();
    return row ? (*use)->text(0) : why(row);
}

/// Longer than any test may last: whoever waits as the options say does not come back.
constexpr int forGood = 600'000;

Error busy()
{
    return {u"storage_busy"_s, {}, {}, Error::Kind::Storage};
}

constexpr auto mostSilence = "idle_in_transaction_session_timeout"_L1;

} // namespace

class TransactionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uncommitted_isRolledBack_data() { test::addEngines(); }
    void uncommitted_isRolledBack();
    void nesting_isRefused_data() { test::addEngines(); }
    void nesting_isRefused();
    void failedStatement_failsTheWhole_data() { test::addEngines(); }
    void failedStatement_failsTheWhole();
    void secondWriter_isBusyUntilTheFirstEnds_data() { test::addEngines(); }
    void secondWriter_isBusyUntilTheFirstEnds();
    void shortPatience_waitsAMomentOnly_data() { test::addEngines(); }
    void shortPatience_waitsAMomentOnly();
    void shortPatience_holdsForTheCommit();
    void busyBeginning_isTriedEightTimesInAll_data();
    void busyBeginning_isTriedEightTimesInAll();
    void secondWriter_waitsForTheFirst_data() { test::addEngines(); }
    void secondWriter_waitsForTheFirst();
    void manyWriters_loseNothing_data() { test::addEngines(); }
    void manyWriters_loseNothing();
    void reading_seesOneState_data() { test::addEngines(); }
    void reading_seesOneState();
    void dataVersion_showsOthersCommits_data() { test::addEngines(); }
    void dataVersion_showsOthersCommits();
    void interrupt_endsALongStatement_data() { test::addEngines(); }
    void interrupt_endsALongStatement();
    void commit_isTriedAgainWhileSomebodyReads_data();
    void commit_isTriedAgainWhileSomebodyReads();
    void silentWriter_holdsNobodyUp();
    void silence_isLimitedForWritersOnly();
    void serversWords_areToldApart_data();
    void serversWords_areToldApart();
    void inTransaction_runsAgainWhenBusy();
    void backoff_staysInItsBounds();
};

void TransactionsTest::uncommitted_isRolledBack()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    {
        auto transaction = Transaction::begin(*made);
        QVERIFY(insert(*made, roomOf(u"P1"_s)));
        QVERIFY((*made).inTransaction());
    }
    QVERIFY(!(*made).inTransaction());
    QCOMPARE(rooms(*made), 0);
    auto transaction = Transaction::begin(*made);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    QCOMPARE(why(transaction->commit()), QString());
    QCOMPARE(rooms(*made), 1);
}

void TransactionsTest::nesting_isRefused()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto outer = Transaction::begin(*made);
    QCOMPARE(outcomeOf(Transaction::begin(*made)), u"storage_failed"_s);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    QCOMPARE(why(outer->commit()), QString());
    QCOMPARE(rooms(*made), 1);
}

void TransactionsTest::failedStatement_failsTheWhole()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    {
        auto transaction = Transaction::begin(*made);
        QVERIFY(insert(*made, roomOf(u"P1"_s)));
        QCOMPARE(outcomeOf(insert(*made, roomOf(u"P1"_s))), u"storage_unique"_s);
        QCOMPARE(outcomeOf(transaction->commit()), u"storage_unique"_s);
    }
    QCOMPARE(rooms(*made), 0);
    auto next = Transaction::begin(*made);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    QCOMPARE(why(next->commit()), QString());
}

void TransactionsTest::secondWriter_isBusyUntilTheFirstEnds()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto second = made.another(1);
    QVERIFY2(second, qPrintable(made.problem));
    {
        auto first = Transaction::begin(*made);
        QVERIFY(first);
        QCOMPARE(outcomeOf(Transaction::begin(*second)), u"storage_busy"_s);
    }
    QCOMPARE(outcomeOf(Transaction::begin(*second)), u"done"_s);
}

void TransactionsTest::shortPatience_waitsAMomentOnly()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto hasty = made.another(forGood);
    QVERIFY2(hasty, qPrintable(made.problem));
    const bool isServer = engine == Engine::Postgres;
    const auto addRoom = [](Database &database) { return insert(database, roomOf(u"P1"_s)); };
    {
        auto first = Transaction::begin(*made);
        QVERIFY(first);
        QCOMPARE(outcomeOf(Transaction::begin(*hasty, Rows::Few, Patience::Short)), u"storage_busy"_s);
        QCOMPARE(outcomeOf(inTransaction(*hasty, addRoom, Patience::Short)), u"storage_busy"_s);
        QVERIFY(!hasty->inTransaction());
        QCOMPARE(rooms(*hasty), 0);
    }
    {
        const auto brief = Transaction::begin(*hasty, Rows::Few, Patience::Short);
        QVERIFY2(brief, qPrintable(why(brief)));
        QCOMPARE(hasty->connection().mostWait(), 1000);
        if (isServer)
            QCOMPARE(settingOf(*hasty, u"lock_timeout"_s), u"1s"_s);
    }
    QCOMPARE(hasty->connection().mostWait(), forGood);
    if (isServer)
        QCOMPARE(settingOf(*hasty, u"lock_timeout"_s), u"10min"_s);
    QCOMPARE(outcomeOf(inTransaction(*hasty, addRoom, Patience::Short)), u"done"_s);
    QCOMPARE(rooms(*made), 1);
}

/// At SQLite's file whoever reads holds up who commits.
void TransactionsTest::shortPatience_holdsForTheCommit()
{
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto hasty = made.another(forGood);
    QVERIFY2(hasty, qPrintable(made.problem));
    int runs = 0;
    const auto addRoom = [&](Database &database) {
        ++runs;
        return insert(database, roomOf(u"P1"_s));
    };
    {
        const auto reading = ReadTransaction::begin(*made);
        QVERIFY2(reading, qPrintable(why(reading)));
        QCOMPARE(outcomeOf(inTransaction(*hasty, addRoom, Patience::Short)), u"storage_busy"_s);
    }
    QCOMPARE(runs, 1);
    QCOMPARE(rooms(*made), 0);
    QCOMPARE(outcomeOf(inTransaction(*hasty, addRoom, Patience::Short)), u"done"_s);
    QCOMPARE(rooms(*made), 1);
}

void TransactionsTest::busyBeginning_isTriedEightTimesInAll_data()
{
    QTest::addColumn<bool>("isPatient");
    QTest::addColumn<int>("tries");
    QTest::newRow("patient") << true << 8;
    QTest::newRow("harmless: not patient") << false << 1;
}

/// Whoever begins tries again by itself; the whole is not gone over again for that.
void TransactionsTest::busyBeginning_isTriedEightTimesInAll()
{
    QFETCH(bool, isPatient);
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    int tries = 0, runs = 0;
    (*made).connection().demandBeforeWriting([&]() -> Result<void> {
        ++tries;
        return busy();
    });
    const auto done = inTransaction(
        *made,
        [&](Database &) -> Result<void> {
            ++runs;
            return {};
        },
        isPatient ? Patience::Long : Patience::Short);
    QCOMPARE(outcomeOf(done), u"storage_busy"_s);
    QTEST(tries, "tries");
    QCOMPARE(runs, 0);
}

void TransactionsTest::secondWriter_waitsForTheFirst()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    std::atomic<bool> isOpen = false, hasBegun = false;
    std::atomic<qint64> seen = -1;
    auto first = Transaction::begin(*made);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    std::unique_ptr<QThread> other(QThread::create([&] {
        auto second = Database::open(made.location);
        isOpen = true;
        isOpen.notify_one();
        auto transaction = Transaction::begin(**second);
        hasBegun = bool(transaction);
        seen = rooms(**second);
    }));
    // A reader may not open a SQLite file while its commit is under way, but here nothing is committed yet.
    other->start();
    isOpen.wait(false);
    QVERIFY(!hasBegun);
    QCOMPARE(why(first->commit()), QString());
    QVERIFY(other->wait(60000));
    QVERIFY(hasBegun);
    QCOMPARE(seen.load(), 1);
}

void TransactionsTest::manyWriters_loseNothing()
{
    LOTRINH_FETCH_ENGINE
    constexpr int writers = 4, each = 10;
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    std::atomic<int> done = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back(QThread::create([&, w] {
            auto own = Database::open(made.location);
            for (int i = 0; own && i < each; ++i) {
                // Reads, then writes: the count must never be taken twice.
                auto added = inTransaction(**own, [&](Database &database) -> Result<RoomId> {
                    Room room = roomOf(u"P%1-%2"_s.arg(w).arg(i));
                    room.capacity = static_cast<int>(rooms(database));
                    return insert(database, room);
                });
                done += bool(added);
            }
        }));
        threads.back()->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait(120000));
    QCOMPARE(done.load(), writers * each);
    const auto all = readAll<Room>(*made);
    QCOMPARE(all->size(), size_t(writers * each));
    for (size_t i = 0; i < all->size(); ++i)
        QCOMPARE(all->at(i).capacity, int(i));
}

void TransactionsTest::reading_seesOneState()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto reader = made.another(1);
    QVERIFY2(reader, qPrintable(made.problem));
    auto writing = Transaction::begin(*made);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    {
        auto reading = ReadTransaction::begin(*reader);
        QVERIFY(reading);
        QCOMPARE(rooms(*reader), 0);
        if (engine == Engine::Postgres) // on SQLite the commit waits for the reader
            QCOMPARE(why(writing->commit()), QString());
        QCOMPARE(rooms(*reader), 0);
    }
    if (engine == Engine::Sqlite)
        QCOMPARE(why(writing->commit()), QString());
    QCOMPARE(rooms(*reader), 1);
}

void TransactionsTest::dataVersion_showsOthersCommits()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto other = made.another();
    QVERIFY2(other, qPrintable(made.problem));
    const auto before = (*made).dataVersion();
    QCOMPARE(*(*made).dataVersion(), *before);
    auto transaction = Transaction::begin(*other);
    QVERIFY(insert(*other, roomOf(u"P1"_s)));
    QCOMPARE(why(transaction->commit()), QString());
    QVERIFY(*(*made).dataVersion() != *before);
}

void TransactionsTest::interrupt_endsALongStatement()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    std::atomic<bool> isDone = false;
    std::unique_ptr<QThread> impatient(QThread::create([&] {
        while (!isDone) {
            (*made).interrupt();
            QThread::yieldCurrentThread();
        }
    }));
    impatient->start();
    const auto counted = (*made).execute(
        u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000000) SELECT max(x) FROM n"_s);
    isDone = true;
    QVERIFY(impatient->wait(60000));
    QCOMPARE(outcomeOf(counted), u"storage_interrupted"_s);
}

void TransactionsTest::commit_isTriedAgainWhileSomebodyReads_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("asked");
    QTest::newRow("harmless: nobody reads") << false << 0;
    QTest::newRow("a reader who goes after the first refusal") << true << 2;
}

void TransactionsTest::commit_isTriedAgainWhileSomebodyReads()
{
    QFETCH(bool, isRead);
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto reader = made.another();
    QVERIFY2(reader, qPrintable(made.problem));
    SlowReader slow;
    auto writing = Transaction::begin(*made);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    if (isRead) {
        auto reading = ReadTransaction::begin(*reader);
        QVERIFY2(reading, qPrintable(why(reading)));
        slow.reading.emplace(std::move(*reading));
    }
    sqlite3_busy_handler(static_cast<SqliteConnection &>((*made).connection()).handle(), &goWhenAskedAgain, &slow);
    QCOMPARE(why(writing->commit()), QString());
    QTEST(slow.asked, "asked");
    QVERIFY(!(*made).inTransaction());
    QCOMPARE(rooms(*reader), 1);
}

#define NEEDS_POSTGRES                                                                                       \
    if (const QString missing = test::missingEngine(Engine::Postgres); !missing.isEmpty()) {                 \
        if (qEnvironmentVariableIntValue("LOTRINH_REQUIRE_POSTGRES") == 1)                                   \
            QFAIL(qPrintable(missing));                                                                      \
        QSKIP(qPrintable(missing));                                                                          \
    }

/// A desk that stopped in the middle of writing, as a machine put to sleep does: here the server waits a moment only.
void TransactionsTest::silentWriter_holdsNobodyUp()
{
    NEEDS_POSTGRES
    TestDatabase made(Engine::Postgres);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto other = made.another();
    QVERIFY2(other, qPrintable(made.problem));
    {
        auto silent = Transaction::begin(*made);
        QVERIFY(insert(*made, roomOf(u"P1"_s)));
        QCOMPARE(why((*made).execute(u"SET LOCAL %1 = '1ms'"_s.arg(mostSilence))), QString());
        auto writing = Transaction::begin(*other);
        QVERIFY2(writing, qPrintable(why(writing)));
        QCOMPARE(rooms(*other), 0);
        QVERIFY(insert(*other, roomOf(u"P2"_s)));
        QCOMPARE(why(writing->commit()), QString());
        // Whoever wakes up learns that nothing of theirs was written, and goes on over a new link.
        QCOMPARE(outcomeOf(insert(*made, roomOf(u"P3"_s))), u"storage_lost"_s);
        QCOMPARE(outcomeOf(silent->commit()), u"storage_lost"_s);
    }
    QCOMPARE(rooms(*made), 1);
    auto again = Transaction::begin(*made);
    QVERIFY(insert(*made, roomOf(u"P1"_s)));
    QCOMPARE(why(again->commit()), QString());
    QCOMPARE(rooms(*other), 2);
}

void TransactionsTest::silence_isLimitedForWritersOnly()
{
    NEEDS_POSTGRES
    TestDatabase made(Engine::Postgres);
    QVERIFY2(made.database, qPrintable(made.problem));
    {
        const auto few = Transaction::begin(*made);
        QCOMPARE(settingOf(*made, mostSilence), u"1min"_s);
    }
    {
        const auto many = Transaction::begin(*made, Rows::Many);
        QCOMPARE(settingOf(*made, mostSilence), u"10min"_s);
    }
    {
        const auto reading = ReadTransaction::begin(*made);
        QCOMPARE(settingOf(*made, mostSilence), u"0"_s);
    }
    QCOMPARE(settingOf(*made, mostSilence), u"0"_s);
}

void TransactionsTest::serversWords_areToldApart_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone without a word") << u""_s << u"storage_lost"_s;
    QTest::newRow("no connection") << u"08006"_s << u"storage_lost"_s;
    QTest::newRow("shut down") << u"57P01"_s << u"storage_lost"_s;
    QTest::newRow("let go of, silent in a transaction") << u"25P03"_s << u"storage_lost"_s;
    QTest::newRow("harmless: writing in a reading transaction") << u"25006"_s << u"storage_failed"_s;
    QTest::newRow("harmless: another writer") << u"55P03"_s << u"storage_busy"_s;
}

void TransactionsTest::serversWords_areToldApart()
{
    QFETCH(QString, state);
    QTEST(postgresError(QSqlError(u"driver"_s, u"server"_s, QSqlError::StatementError, state)).code, "code");
}

void TransactionsTest::inTransaction_runsAgainWhenBusy()
{
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    int runs = 0;
    const auto done = inTransaction(*made, [&](Database &database) -> Result<RoomId> {
        const auto added = insert(database, roomOf(u"P%1"_s.arg(runs)));
        if (++runs < 3)
            return busy();
        return added;
    });
    QCOMPARE(outcomeOf(done), u"done"_s);
    QCOMPARE(runs, 3);
    QCOMPARE(rooms(*made), 1);
    runs = 0;
    const auto once = inTransaction(
        *made,
        [&](Database &) -> Result<void> {
            ++runs;
            return busy();
        },
        Patience::Short);
    QCOMPARE(outcomeOf(once), u"storage_busy"_s);
    QCOMPARE(runs, 1);
    runs = 0;
    const auto refused = inTransaction(*made, [&](Database &) -> Result<void> {
        ++runs;
        return Error{u"wrong_state"_s, {}, {}, Error::Kind::Refused};
    });
    QCOMPARE(outcomeOf(refused), u"wrong_state"_s);
    QCOMPARE(runs, 1);
}

void TransactionsTest::backoff_staysInItsBounds()
{
    for (int attempt = 0; attempt < 12; ++attempt)
        for (int i = 0; i < 50; ++i) {
            const auto wait = backoff(attempt).count();
            QVERIFY(wait >= 1 && wait <= std::min(2000, 64 << attempt));
        }
}

LOTRINH_TEST(TransactionsTest)
#include "tst_transactions.moc"
