// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "busywriter.h"
#include "store/backup.h"
#include "store/engine/sqlitefile.h"
#include "store/maintenance.h"
#include "store/restore.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/manytests.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <memory>
#include <sqlite3.h>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::BusyWriter;
using test::addRooms;
using test::outcomeOf;
using test::TestDatabase;
using test::why;

namespace {

constexpr qint64 pageSize = 4096;

enum class Harm { None, Truncated, HeadZeroed, HeadNoise, PagesGone, Emptied, Missing };

QByteArray noise()
{
    QRandomGenerator chance(7);
    QByteArray bytes(pageSize, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(chance.bounded(256));
    return bytes;
}

/// Of a file nobody has open.
bool harm(const QString &path, Harm how)
{
    QFile file(path);
    if (how == Harm::Missing)
        return file.remove();
    if (!file.open(QFile::ReadWrite))
        return false;
    switch (how) {
    case Harm::Truncated:
        return file.resize(file.size() / 2 + 100);
    case Harm::HeadZeroed:
        return file.write(QByteArray(pageSize, '\0')) == pageSize;
    case Harm::HeadNoise:
        return file.write(noise()) == pageSize;
    case Harm::PagesGone:
        return file.seek(file.size() - 3 * pageSize) && file.write(QByteArray(2 * pageSize, '\x5a')) == 2 * pageSize;
    case Harm::Emptied:
        return file.resize(0);
    default:
        return true;
    }
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

KeepAs keptIn(const QString &folder)
{
    return {folder + u"/kept-sound"_s, folder + u"/kept-damaged"_s};
}

QSet<QString> roomsAt(const QString &path)
{
    QSet<QString> codes;
    const auto database = Database::open({Engine::Sqlite, path, {}});
    const auto rooms = database ? readAll<Room>(**database) : Result<std::vector<Room>>(database.error());
    if (rooms)
        for (const Room &room : *rooms)
            codes.insert(room.code);
    return codes;
}

/// Runs each; the first error.
QString execute(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements)
        if (const auto done = database.execute(sql); !done)
            return why(done);
    return {};
}

/// Two half-days of two classes at one time in one room; one of them may stand there all the same.
QStringList clash(bool overridingFirst)
{
    const QString session = u"INSERT INTO session(training_class, room, starts_at, ends_at, override_reason) VALUES(%1)"_s;
    QStringList statements{u"INSERT INTO room(code, capacity) VALUES('P', 10)"_s,
        u"INSERT INTO course(code, counts_annual_hours, counts_knowledge_update, min_size, pass_attendance_pct, pass_score_hundredths) "
        "VALUES('C', 0, 0, 1, 80, 500)"_s};
    for (const QString &code : {u"A"_s, u"B"_s})
        statements += u"INSERT INTO training_class(code, course, state, capacity, min_size, needs_approval, waitlist_policy, starts_on, "
                      "ends_on) VALUES('%1', 1, 'open', 10, 1, 0, 'fifo', 1, 2)"_s.arg(code);
    if (!overridingFirst)
        return statements << session.arg(u"1, 1, 1000, 2000, ''"_s) << session.arg(u"2, 1, 1000, 2000, 'cần'"_s);
    return statements << session.arg(u"1, 1, 5000, 6000, 'cần'"_s) << session.arg(u"2, 1, 1000, 2000, ''"_s)
                      << u"UPDATE session SET starts_at = 1000, ends_at = 2000 WHERE id = 1"_s;
}

} // namespace

Q_DECLARE_METATYPE(Harm)

class RestoringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restore_replacesWhateverIsThere_data();
    void restore_replacesWhateverIsThere();
    void presentAt_callsOnlyDamageDamage_data();
    void presentAt_callsOnlyDamageDamage();
    void restore_changesNothingWhileOthersWrite();
    void restore_letsTheWriterItWaitsForFinish();
    void restore_losesNothingAcknowledged();
    void salvage_keepsBothOfAClash_data();
    void salvage_keepsBothOfAClash();
};

void RestoringTest::restore_replacesWhateverIsThere_data()
{
    QTest::addColumn<Harm>("how");
    QTest::addColumn<QString>("stateSeen"); // empty: seen only when the file is copied
    QTest::addColumn<QString>("keptAs");
    QTest::newRow("harmless: a sound file") << Harm::None << u"sound"_s << u"/kept-sound"_s;
    QTest::newRow("truncated") << Harm::Truncated << u"damaged"_s << u"/kept-damaged"_s;
    QTest::newRow("first page zeroed") << Harm::HeadZeroed << u"damaged"_s << u"/kept-damaged"_s;
    QTest::newRow("first page noise") << Harm::HeadNoise << u"damaged"_s << u"/kept-damaged"_s;
    QTest::newRow("pages further on gone") << Harm::PagesGone << QString() << u"/kept-damaged"_s;
    QTest::newRow("empty") << Harm::Emptied << u"missing"_s << QString();
    QTest::newRow("missing") << Harm::Missing << u"missing"_s << QString();
}

void RestoringTest::restore_replacesWhateverIsThere()
{
    QFETCH(Harm, how);
    QFETCH(QString, stateSeen);
    QFETCH(QString, keptAs);
    TestDatabase live(Engine::Sqlite);
    const QString path = live.location.path, backup = live.folder() + u"/backup.sqlite"_s;
    QCOMPARE(addRooms(*live, 0, 5000), QString());
    QCOMPARE(why(backupTo(*live, backup)), QString());
    QCOMPARE(addRooms(*live, 5000, 1), QString());
    live.database.reset();
    QVERIFY(harm(path, how));
    const QByteArray harmed = bytesIn(path);
    const auto present = presentAt(live.location);
    QCOMPARE(why(present), QString());
    const QStringList names{u"missing"_s, u"sound"_s, u"damaged"_s};
    QVERIFY(stateSeen.isEmpty() || names[static_cast<int>(present->state)] == stateSeen);
    QCOMPARE(bytesIn(path), harmed); // looking changes nothing

    const auto copy = openBackup(backup, live.folder() + u"/working.sqlite"_s);
    QCOMPARE(why(copy), QString());
    const auto kept = restoreInto(path, **copy, keptIn(live.folder()));
    QCOMPARE(why(kept), QString());
    QCOMPARE(*kept, keptAs.isEmpty() ? QString() : live.folder() + keptAs);
    if (keptAs == "/kept-damaged"_L1)
        QCOMPARE(bytesIn(*kept), harmed);
    if (keptAs == "/kept-sound"_L1)
        QCOMPARE(roomsAt(*kept).size(), 5001);
    const auto again = Database::open(live.location);
    QCOMPARE(why(again), QString());
    QCOMPARE(*countRows<Room>(**again), 5000);
    QCOMPARE(*integrityProblems(**again), QStringList());
    QCOMPARE(addRooms(**again, 9000, 1), QString());
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void RestoringTest::presentAt_callsOnlyDamageDamage_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("harmless: ours") << u"ours"_s << u"done"_s;
    QTest::newRow("another program's") << u"foreign"_s << u"not_ours"_s;
    QTest::newRow("an older version's") << u"older"_s << u"needs_migration"_s;
    QTest::newRow("a newer version's") << u"newer"_s << u"newer_schema"_s;
    QTest::newRow("a folder") << u"folder"_s << u"not_found"_s;
}

void RestoringTest::presentAt_callsOnlyDamageDamage()
{
    QFETCH(QString, what);
    TestDatabase made(Engine::Sqlite, what == "older"_L1 ? 4 : 0);
    QVERIFY2(made.database, qPrintable(made.problem));
    if (what == "newer"_L1)
        QCOMPARE(execute(*made, {u"INSERT INTO schema_migration VALUES(99, 'later', '', '')"_s}), QString());
    made.database.reset();
    Location where = made.location;
    if (what == "foreign"_L1) {
        where.path = made.folder() + u"/foreign.sqlite"_s;
        const auto file = openSqliteFile(where.path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        QCOMPARE(why(file), QString());
        QCOMPARE(sqlite3_exec(file->get(), "CREATE TABLE t(a)", nullptr, nullptr, nullptr), SQLITE_OK);
    } else if (what == "folder"_L1) {
        where.path = made.folder() + u"/folder"_s;
        QVERIFY(QDir().mkdir(where.path));
    }
    const QByteArray before = bytesIn(where.path);
    QTEST(outcomeOf(presentAt(where)), "outcome");
    QCOMPARE(bytesIn(where.path), before);
}

void RestoringTest::restore_changesNothingWhileOthersWrite()
{
    TestDatabase live(Engine::Sqlite);
    QCOMPARE(addRooms(*live, 0, 10), QString());
    const QString backup = live.folder() + u"/backup.sqlite"_s;
    QCOMPARE(why(backupTo(*live, backup)), QString());
    const auto copy = openBackup(backup, live.folder() + u"/working.sqlite"_s);
    QCOMPARE(why(copy), QString());
    const KeepAs names = keptIn(live.folder());
    {
        auto transaction = Transaction::begin(*live);
        QCOMPARE(outcomeOf(restoreInto(live.location.path, **copy, names, 30)), u"storage_busy"_s);
        Room room;
        room.code = u"mới"_s;
        QVERIFY(insert(*live, room));
        QCOMPARE(why(transaction->commit()), QString());
    }
    {
        const auto reading = ReadTransaction::begin(*live);
        QCOMPARE(outcomeOf(restoreInto(live.location.path, **copy, names, 30)), u"storage_busy"_s);
    }
    QVERIFY(!QFile::exists(names.sound) && !QFile::exists(names.damaged));
    QCOMPARE(*countRows<Room>(*live), 11);
    QCOMPARE(why(restoreInto(live.location.path, **copy, names, 30)), QString()); // harmless: nobody at it
    QCOMPARE(*countRows<Room>(*live), 10);
    QVERIFY(roomsAt(names.sound).contains(u"mới"_s));
}

void RestoringTest::restore_letsTheWriterItWaitsForFinish()
{
    TestDatabase live(Engine::Sqlite);
    const QString backup = live.folder() + u"/backup.sqlite"_s;
    QCOMPARE(why(backupTo(*live, backup)), QString());
    const auto copy = openBackup(backup, live.folder() + u"/working.sqlite"_s);
    QCOMPARE(why(copy), QString());
    auto transaction = Transaction::begin(*live);
    Room room;
    room.code = u"mới"_s;
    QVERIFY(insert(*live, room));
    std::atomic<bool> isAsked = false;
    QString outcome;
    const std::unique_ptr<QThread> restoring(QThread::create([&] {
        isAsked = true;
        outcome = outcomeOf(restoreInto(live.location.path, **copy, keptIn(live.folder())));
    }));
    restoring->start();
    while (!isAsked)
        QThread::yieldCurrentThread();
    for (int turn = 0; turn < 5000; ++turn) // it comes to find the file taken
        QThread::yieldCurrentThread();
    const QString committed = why(transaction->commit());
    restoring->wait();
    QCOMPARE(committed, QString());
    QCOMPARE(outcome, u"done"_s);
    QVERIFY(roomsAt(keptIn(live.folder()).sound).contains(u"mới"_s));
}

void RestoringTest::restore_losesNothingAcknowledged()
{
    TestDatabase live(Engine::Sqlite);
    QCOMPARE(addRooms(*live, 0, 10), QString());
    const QString backup = live.folder() + u"/backup.sqlite"_s;
    QCOMPARE(why(backupTo(*live, backup)), QString());
    live.database.reset();
    const auto copy = openBackup(backup, live.folder() + u"/working.sqlite"_s);
    QCOMPARE(why(copy), QString());
    QSet<QString> found;
    BusyWriter writer(live.location);
    for (int round = 0; round < 10; ++round) {
        writer.waitForMore();
        const auto kept = restoreInto(live.location.path, **copy, keptIn(live.folder()));
        QCOMPARE(why(kept), QString());
        found += roomsAt(*kept);
    }
    QCOMPARE(writer.stop(), QString());
    found += roomsAt(live.location.path);
    for (int number = 0; number < writer.done(); ++number)
        QVERIFY2(found.contains(u"W%1"_s.arg(number)), qPrintable(u"W%1 of %2"_s.arg(number).arg(writer.done())));
}

void RestoringTest::salvage_keepsBothOfAClash_data()
{
    QTest::addColumn<bool>("overridingFirst");
    QTest::newRow("harmless: the overriding one came later") << false;
    QTest::newRow("the overriding one came first") << true;
}

void RestoringTest::salvage_keepsBothOfAClash()
{
    QFETCH(bool, overridingFirst);
    TestDatabase hurt(Engine::Sqlite), fresh(Engine::Sqlite);
    QCOMPARE(execute(*hurt, clash(overridingFirst)), QString());
    hurt.database.reset();
    const auto saved = salvage(hurt.location.path, *fresh);
    QCOMPARE(why(saved), QString());
    const auto sessions = std::find_if(saved->begin(), saved->end(), [](const SavedTable &one) { return one.name == "session"_L1; });
    QVERIFY(sessions != saved->end() && sessions->isWhole);
    QCOMPARE(sessions->rows, 2);
    QCOMPARE(sessions->refused, 0);
    QCOMPARE(*countRows<Session>(*fresh), 2);
}

LOTRINH_TEST(RestoringTest)
#include "tst_restoring.moc"
