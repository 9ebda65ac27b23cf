// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <domain/schedule/alternatives.h>

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// The best free moves and their prices (schedule/alternatives.h), on a school of two rooms and two lecturers.
class TestAlternatives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void session_cheapestFirst_data();
    void session_cheapestFirst();
    void price_isTheSumOfItsReasons_data();
    void price_isTheSumOfItsReasons();
    void equalMoves_standByCode();
    void most_isWhatComesFirst();
    void everyMove_isFree();
    void wholeClass_keepsItsPattern();
    void wholeClass_asksForEverySession_data();
    void wholeClass_asksForEverySession();
    void cancelledClass_hasNone();
};

namespace {

struct ClashingWeek {
    std::vector<Room> rooms{{{1}, u"P1"_s, {}, u"A"_s, 30}, {{2}, u"P2"_s, {}, u"B"_s, 10}};
    std::vector<Lecturer> lecturers{{{1}, u"G1"_s, {}, {}, {}, {{1}}, {}}, {{2}, u"G2"_s, {}, {}, {}, {{1}}, {}}};
    std::vector<Holiday> holidays;
    std::vector<Unavailability> away;
    BusyTimes<RoomId> busyRooms;
    BusyTimes<LecturerId> busyLecturers;
    BusyTimes<CadreId> busyCadres;
    std::vector<CadreId> seated{{5}};
    std::vector<Session> sessions;

    /// Class L1, one morning on Tuesday 6 April 2027 in P1 by G1.
    ClashingWeek()
    {
        Session session;
        session.id = {1};
        session.trainingClass = {1};
        session.span = {at("2027-04-06T07:30"), at("2027-04-06T11:00")};
        session.room = {1};
        session.lecturer = {1};
        sessions.push_back(session);
    }

    MoveQuestion question() const
    {
        return {openClass(20), sessions, sessions, iso("2027-04-01"), holidays, rooms, lecturers, away,
            &busyRooms, &busyLecturers, &busyCadres, seated};
    }
};

Booking other(const char *from, const char *to)
{
    return {{at(from), at(to)}, {9}, {9}, u"L9"_s};
}

QString textOf(const FreeMove &move)
{
    return u"%1 P%2 G%3 %4"_s.arg(toIso(move.sessions.front().span.from)).arg(move.room.value).arg(move.lecturer.value).arg(move.cost);
}

} // namespace

void TestAlternatives::session_cheapestFirst_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("best");
    QTest::newRow("nothing in the way") << u"none"_s << u"2027-04-06T13:30 P1 G1 1"_s;
    QTest::newRow("room busy in the afternoon") << u"room"_s << u"2027-04-05T07:30 P1 G1 2"_s;
    QTest::newRow("learner busy in the afternoon") << u"cadre"_s << u"2027-04-05T07:30 P1 G1 2"_s;
    QTest::newRow("one of two learners away that day") << u"away"_s << u"2027-04-05T07:30 P1 G1 2"_s;
    QTest::newRow("a stranger away that day") << u"stranger"_s << u"2027-04-06T13:30 P1 G1 1"_s;
    QTest::newRow("own session in the afternoon") << u"own"_s << u"2027-04-05T07:30 P1 G1 2"_s;
    QTest::newRow("the day before is a holiday too") << u"holiday"_s << u"2027-04-07T07:30 P1 G1 2"_s;
    QTest::newRow("lecturer away all week") << u"lecturer"_s << u"2027-04-06T07:30 P1 G2 3"_s;
}

void TestAlternatives::session_cheapestFirst()
{
    QFETCH(QString, obstacle);
    QFETCH(QString, best);
    ClashingWeek school;
    if (obstacle == u"room"_s || obstacle == u"holiday"_s)
        school.busyRooms[{1}].add(other("2027-04-06T13:00", "2027-04-06T17:00"));
    if (obstacle == u"holiday"_s)
        school.holidays.push_back({{1}, {iso("2027-04-05"), iso("2027-04-06")}, u"Lễ"_s});
    if (obstacle == u"cadre"_s)
        school.busyCadres[{5}].add(other("2027-04-06T13:00", "2027-04-06T17:00"));
    if (obstacle == u"lecturer"_s)
        school.away.push_back({{1}, ResourceKind::Lecturer, 1, {iso("2027-04-01"), iso("2027-04-11")}, {}});
    if (obstacle == u"away"_s || obstacle == u"stranger"_s) {
        school.seated.push_back({7});
        school.away.push_back({{1}, ResourceKind::Cadre, obstacle == u"away"_s ? 7 : 8, {iso("2027-04-06"), iso("2027-04-07")}, {}});
    }
    MoveQuestion question = school.question();
    if (obstacle == u"own"_s) {
        Session own = school.sessions.front();
        own.id = {2};
        own.span = {at("2027-04-06T13:30"), at("2027-04-06T17:00")};
        question.sessions.push_back(own);
    }
    const auto moves = alternativesFor(question, 5);
    QVERIFY(!moves.empty());
    QCOMPARE(textOf(moves.front()), best);
    for (size_t i = 1; i < moves.size(); ++i)
        QVERIFY(moves[i - 1].cost <= moves[i].cost);
}

/// The same morning elsewhere or with somebody else: 2 for another room, 2 more for another site, 6 for one too small,
/// 3 for another lecturer; 2 a day; 4 outside the days of the class.
void TestAlternatives::price_isTheSumOfItsReasons_data()
{
    QTest::addColumn<QString>("move");
    QTest::newRow("a room beside it, large enough to a seat") << u"2027-04-06T07:30 P3 G1 2"_s;
    QTest::newRow("another site, too small") << u"2027-04-06T07:30 P2 G1 10"_s;
    QTest::newRow("another site, large enough") << u"2027-04-06T07:30 P4 G1 4"_s;
    QTest::newRow("another lecturer of the course") << u"2027-04-06T07:30 P1 G2 3"_s;
    QTest::newRow("two days on") << u"2027-04-08T07:30 P1 G1 4"_s;
    QTest::newRow("two days on, in the afternoon") << u"2027-04-08T13:30 P1 G1 5"_s;
    QTest::newRow("the last day of the class") << u"2027-04-09T07:30 P1 G1 6"_s;
    QTest::newRow("after its last day") << u"2027-04-12T07:30 P1 G1 16"_s;
    QTest::newRow("its first day") << u"2027-04-05T07:30 P1 G1 2"_s;
    QTest::newRow("before its first day") << u"2027-04-02T07:30 P1 G1 12"_s;
    QTest::newRow("today") << u"2027-04-01T07:30 P1 G1 14"_s;
    QTest::newRow("eight weeks on") << u"2027-06-01T07:30 P1 G1 116"_s;
}

void TestAlternatives::price_isTheSumOfItsReasons()
{
    ClashingWeek school;
    school.rooms.push_back({{3}, u"P3"_s, {}, u"A"_s, 20});
    school.rooms.push_back({{4}, u"P4"_s, {}, u"B"_s, 20});
    QStringList texts;
    for (const FreeMove &move : alternativesFor(school.question(), 10'000))
        texts.append(textOf(move));
    QFETCH(QString, move);
    QVERIFY2(texts.contains(move), qPrintable(texts.filter(move.section(u' ', 0, 2)).join(u'\n')));
    QVERIFY(texts.filter(u"2027-03-"_s).isEmpty()); // what lies before today is gone
}

void TestAlternatives::equalMoves_standByCode()
{
    ClashingWeek school;
    school.rooms.push_back({{3}, u"P10"_s, {}, u"A"_s, 30});
    school.rooms.push_back({{4}, u"P09"_s, {}, u"A"_s, 30});
    school.busyRooms[{1}].add(other("2027-03-01T00:00", "2027-06-01T00:00")); // the room it has is gone
    QStringList first;
    for (const FreeMove &move : alternativesFor(school.question(), 2))
        first.append(textOf(move));
    QCOMPARE(first.join(u", "_s), u"2027-04-06T07:30 P4 G1 2, 2027-04-06T07:30 P3 G1 2"_s);
}

void TestAlternatives::most_isWhatComesFirst()
{
    ClashingWeek school;
    const auto all = alternativesFor(school.question(), 10'000);
    for (int most : {0, 1, 3, static_cast<int>(all.size())}) {
        const auto some = alternativesFor(school.question(), most);
        QCOMPARE(some.size(), size_t(most));
        for (size_t i = 0; i < some.size(); ++i)
            QCOMPARE(textOf(some[i]), textOf(all[i]));
    }
}

void TestAlternatives::everyMove_isFree()
{
    ClashingWeek school;
    for (int day = 0; day < 40; ++day) {
        const qint64 start = at("2027-04-01T07:30").minutes + day * 1440LL;
        (day % 2 == 0 ? school.busyRooms[{1}] : school.busyRooms[{2}]).add({{{start}, {start + 200}}, {9}, {day + 1}, u"L9"_s});
        school.busyLecturers[{1 + day % 2}].add({{{start + 360}, {start + 500}}, {8}, {day + 1}, u"L8"_s});
    }
    const MoveQuestion question = school.question();
    const auto moves = alternativesFor(question, 1000);
    QVERIFY(moves.size() > 20);
    for (const FreeMove &move : moves) {
        const Session &session = move.sessions.front();
        QVERIFY(!school.busyRooms.value(move.room).firstOverlap(session.span, {1}));
        QVERIFY(!school.busyLecturers.value(move.lecturer).firstOverlap(session.span, {1}));
        QVERIFY(session.span.from.day().toDate().dayOfWeek() < 6);
        QVERIFY(session.span.from.day() >= question.notBefore);
        int sum = 0;
        for (const MoveCost &cost : move.costs)
            sum += cost.cost;
        QCOMPARE(move.cost, sum);
        QVERIFY(move.cost > 0);
    }
}

void TestAlternatives::wholeClass_keepsItsPattern()
{
    ClashingWeek school;
    Session second = school.sessions.front();
    second.id = {2};
    second.span = {at("2027-04-08T07:30"), at("2027-04-08T11:00")};
    school.sessions.push_back(second);
    school.busyRooms[{1}].add(other("2027-04-09T07:30", "2027-04-09T11:00"));
    const auto moves = alternativesFor(school.question(), 1);
    QCOMPARE(moves.size(), size_t(1));
    // A day later would run into Friday's booking; a day earlier both mornings are free.
    QCOMPARE(textOf(moves.front()), u"2027-04-05T07:30 P1 G1 2"_s);
    QCOMPARE(toIso(moves.front().sessions.back().span.from), u"2027-04-07T07:30"_s);
}

/// Every session, not only one, must find a working day and a free room.
void TestAlternatives::wholeClass_asksForEverySession_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QStringList>("firstDays"); // of the cheapest moves, days apart only
    QTest::newRow("none") << u"none"_s << QStringList{u"2027-04-05"_s, u"2027-04-07"_s};
    QTest::newRow("a holiday meets the second") << u"holiday"_s << QStringList{u"2027-04-05"_s, u"2027-04-01"_s};
    QTest::newRow("no room for the first") << u"rooms"_s << QStringList{u"2027-04-07"_s, u"2027-04-08"_s};
}

void TestAlternatives::wholeClass_asksForEverySession()
{
    QFETCH(QString, obstacle);
    QFETCH(QStringList, firstDays);
    ClashingWeek school;
    Session second = school.sessions.front();
    second.id = {2};
    second.span = {at("2027-04-07T07:30"), at("2027-04-07T11:00")};
    school.sessions.push_back(second);
    if (obstacle == u"holiday"_s)
        school.holidays.push_back({{1}, {iso("2027-04-08"), iso("2027-04-09")}, u"Lễ"_s});
    if (obstacle == u"rooms"_s)
        for (RoomId room : {RoomId{1}, RoomId{2}})
            school.busyRooms[room].add(other("2027-04-05T07:30", "2027-04-05T11:00"));
    QStringList days;
    for (const FreeMove &move : alternativesFor(school.question(), 10'000))
        if (move.room == RoomId{1} && move.lecturer == LecturerId{1} && days.size() < firstDays.size())
            days.append(toIso(move.sessions.front().span.from.day()));
    QCOMPARE(days, firstDays);
}

void TestAlternatives::cancelledClass_hasNone()
{
    ClashingWeek school;
    MoveQuestion question = school.question();
    QVERIFY(!alternativesFor(question, 1).empty());
    question.trainingClass.state = ClassState::Cancelled;
    QVERIFY(alternativesFor(question, 1).empty());
}

LOTRINH_TEST(TestAlternatives)
#include "tst_alternatives.moc"
