// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/manytests.h"
#include "store/changes.h"
#include "store/commandspan.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::manyCourses;
using test::outcomeOf;
using test::Samples;
using test::TestDatabase;
using test::why;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void update_keepsTheOldRow_data() { test::addEngines(); }
    void update_keepsTheOldRow();
    void update_refusesAStaleRevision_data() { test::addEngines(); }
    void update_refusesAStaleRevision();
    void erase_keepsTheOldRow_data() { test::addEngines(); }
    void erase_keepsTheOldRow();
    void changes_followEveryWrite_data() { test::addEngines(); }
    void changes_followEveryWrite();
    void changes_sayWhenSomeAreGone_data() { test::addEngines(); }
    void changes_sayWhenSomeAreGone();
    void spanOfAServer_isGoneOnFrom_data();
    void spanOfAServer_isGoneOnFrom();
    void anotherState_isMetByWhoeverSawMore_data();
    void anotherState_isMetByWhoeverSawMore();
};

void HistoryTest::update_keepsTheOldRow()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    const Samples s = test::fullSamples();
    QCOMPARE(test::addAll(*made, s), QString());
    auto transaction = Transaction::begin(*made);
    Requirement changed = s.requirement;
    changed.value.reset();
    changed.courses.clear();
    changed.note = u"khác"_s;
    QCOMPARE(why(update(*made, changed)), QString());
    QCOMPARE(why(update(*made, s.requirement)), QString());
    QCOMPARE(*revisionOf<Requirement>(*made, changed.id), 3);
    const auto past = readHistory<Requirement>(*made, changed.id);
    QCOMPARE(past->size(), size_t(2));
    QCOMPARE(past->at(0).revision, 1);
    QCOMPARE(test::differences(past->at(0).row, s.requirement), QStringList());
    QCOMPARE(test::differences(past->at(1).row, changed), QStringList());
    QVERIFY(readHistory<Requirement>(*made, {77})->empty());
}

void HistoryTest::update_refusesAStaleRevision()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    const Samples s = test::fullSamples();
    QCOMPARE(test::addAll(*made, s), QString());
    auto transaction = Transaction::begin(*made);
    QCOMPARE(outcomeOf(update(*made, s.room, 1)), u"done"_s);
    const auto stale = update(*made, s.room, 1);
    QCOMPARE(outcomeOf(stale), u"stale"_s);
    QVERIFY(stale.error().kind == Error::Kind::Refused);
    QCOMPARE(outcomeOf(transaction->commit()), u"stale"_s); // a transaction with an error writes nothing
}

void HistoryTest::erase_keepsTheOldRow()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(1);
    QVERIFY(insertMany(*made, courses));
    QCOMPARE(why(erase<Course>(*made, courses[0].id)), QString());
    QVERIFY(!*readById<Course>(*made, courses[0].id));
    QCOMPARE(
        test::differences(readHistory<Course>(*made, courses[0].id)->front().row, courses[0]), QStringList());
    QCOMPARE(outcomeOf(erase<Course>(*made, courses[0].id)), u"not_found"_s);
}

void HistoryTest::changes_followEveryWrite()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    const qint64 nothing = *lastChange(*made);
    QVERIFY(changesSince(*made, nothing)->changes.empty());
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(2);
    QVERIFY(insertMany(*made, courses));
    QVERIFY(changesSince(*made, nothing)->isComplete);
    QCOMPARE(changesSince(*made, nothing)->changes.size(), size_t(2));
    const qint64 seen = *lastChange(*made);
    QVERIFY(update(*made, courses[1]));
    QVERIFY(erase<Course>(*made, courses[0].id));
    std::vector<Course> many = manyCourses(400);
    for (Course &course : many)
        course.code.prepend(u'M');
    QVERIFY(insertMany(*made, many));
    QStringList told;
    const auto list = changesSince(*made, seen);
    for (const Change &change : list->changes)
        told += change.kind + QString::number(change.id);
    QCOMPARE(told, (QStringList{u"course2"_s, u"course1"_s, u"course0"_s}));
    QVERIFY(list->isComplete);
}

void HistoryTest::changes_sayWhenSomeAreGone()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(10);
    std::vector<qint64> after{*lastChange(*made)}; // by how many were written
    for (const Course &course : courses) {
        QVERIFY(insert(*made, course));
        after.push_back(*lastChange(*made));
    }
    QVERIFY(changesSince(*made, after[0])->isComplete);
    QVERIFY(pruneChanges(*made, after[10] - after[6]));
    QVERIFY(!changesSince(*made, after[0])->isComplete);
    QVERIFY(!changesSince(*made, after[5])->isComplete);
    QVERIFY(changesSince(*made, after[6])->isComplete);
    QCOMPARE(changesSince(*made, after[6])->changes.size(), size_t(4));
    QCOMPARE(*lastChange(*made), after[10]);
}

void HistoryTest::spanOfAServer_isGoneOnFrom_data()
{
    QTest::addColumn<qint64>("past"); // where a command ends, past its last change
    QTest::newRow("harmless: of a file") << qint64(0);
    QTest::newRow("of a server, in a copy") << qint64(40);
}

/// What is written to a copy belongs to no command that was given before.
void HistoryTest::spanOfAServer_isGoneOnFrom()
{
    QFETCH(qint64, past);
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(3);
    QVERIFY(insert(*made, courses[0]));
    CommandSpan span{7, u"lan"_s, u"add_room"_s, {}, 0, *lastChange(*made) + past, 0, 0, 0};
    QCOMPARE(why(rememberSpan(*made, span)), QString());
    QCOMPARE(*lastChange(*made), span.changesTo);
    QVERIFY(insert(*made, courses[1]));
    QVERIFY(insert(*made, courses[2]));
    QCOMPARE(*lastChange(*made), span.changesTo + 2);
    const auto touched = touchedBy(*made, span);
    QCOMPARE(why(touched), QString());
    QCOMPARE(touched->size(), size_t(1));
}

void HistoryTest::anotherState_isMetByWhoeverSawMore_data()
{
    QTest::addColumn<qint64>("seen"); // by a program, past what was known of the state that gave way
    QTest::newRow("less than that") << qint64(-39);
    QTest::newRow("just that") << qint64(0);
    QTest::newRow("one written since") << qint64(1);
    QTest::newRow("many written since") << qint64(2000);
}

void HistoryTest::anotherState_isMetByWhoeverSawMore()
{
    QFETCH(qint64, seen);
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(2);
    QVERIFY(insertMany(*made, courses));
    const qint64 known = *lastChange(*made) + 40;
    QCOMPARE(why(recordEverything(*made, known)), QString());
    const auto list = changesSince(*made, known + seen);
    QCOMPARE(why(list), QString());
    QVERIFY(!list->isComplete || (!list->changes.empty() && list->changes.back().id == 0));
    // Harmless: who has met it goes on from there, one number after the other.
    const qint64 now = *lastChange(*made);
    QVERIFY(changesSince(*made, now)->isComplete && changesSince(*made, now)->changes.empty());
    QVERIFY(update(*made, courses[0]));
    QCOMPARE(changesSince(*made, now)->changes.size(), size_t(1));
    QCOMPARE(*lastChange(*made), now + 1);
}

LOTRINH_TEST(HistoryTest)
#include "tst_history.moc"
