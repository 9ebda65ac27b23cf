// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/enrolment/standing.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

constexpr auto once = RequirementKind::BeforeAppointment;

/// A class of `course`, 5 to 9 April 2027.
TrainingClass classOf(const World &world, const QString &course)
{
    TrainingClass row;
    row.id = {900};
    row.code = u"L1"_s;
    row.course = world.courseId(course);
    row.state = ClassState::Open;
    row.startsOn = day("2027-04-05");
    row.endsOn = day("2027-04-09");
    row.capacity = 10;
    return row;
}

Standing standing(const World &world, const QString &course)
{
    const TrainingClass trainingClass = classOf(world, course);
    const auto own = bookingsOf(trainingClass, {});
    return standingOf(world.rules(), world.people().back(), trainingClass, own, {});
}

/// "C1:open:2020-01-01" for each served duty.
QString servedOf(const Standing &standing)
{
    QStringList texts;
    for (const ServedDuty &duty : standing.served)
        texts += duty.courses + u':' + toCode(duty.status) + u':' + toIso(duty.dueOn);
    return texts.join(u' ');
}

World basicWorld()
{
    World world;
    world.unit("U1").unit("U2").title("T1", TermKind::Party).title("T2").title("T3");
    world.course("C1").course("C2").course("C3");
    world.requirement("R1", "T1", once, "C1").requirement("R2", "T2", once, "C2");
    world.cadre("A", "U2");
    return world;
}

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void served_areTheDutiesTheCourseCountsFor_data();
    void served_areTheDutiesTheCourseCountsFor();
    void served_isJudgedOnTheFirstDay_data();
    void served_isJudgedOnTheFirstDay();
    void equivalence_isJudgedOnTheLastDay_data();
    void equivalence_isJudgedOnTheLastDay();
    void service_isAskedOnTheFirstDay_data();
    void service_isAskedOnTheFirstDay();
    void frozenFacts_areThoseOfTheFirstDay();
    void plannedDuty_isSeenAsPlanned();
    void clash_isTheEarliestOtherClass();
    void plannedTitle_isTheFirstApprovedOfThoseInForce();
    void alreadyMet_data();
    void alreadyMet();
};

void TestStanding::served_areTheDutiesTheCourseCountsFor_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("served");
    QTest::newRow("its own") << u"C1"_s << u"C1:overdue:2020-01-01"_s;
    QTest::newRow("of a title not held") << u"C2"_s << QString();
    QTest::newRow("of no rule") << u"C3"_s << QString();
}

void TestStanding::served_areTheDutiesTheCourseCountsFor()
{
    QFETCH(QString, course);
    QFETCH(QString, served);
    World world = basicWorld();
    world.holds("T1", "U1", "2020-01-01");
    const Standing found = standing(world, course);
    QCOMPARE(servedOf(found), served);
    QCOMPARE(found.isEligible(), !served.isEmpty());
}

void TestStanding::served_isJudgedOnTheFirstDay_data()
{
    QTest::addColumn<QByteArray>("holdsUntil");
    QTest::addColumn<bool>("eligible");
    QTest::newRow("post ends the day before") << QByteArray("2027-04-04") << false;
    QTest::newRow("post ends on the first day") << QByteArray("2027-04-05") << true;
}

void TestStanding::served_isJudgedOnTheFirstDay()
{
    QFETCH(QByteArray, holdsUntil);
    QFETCH(bool, eligible);
    World world = basicWorld();
    world.holds("T1", "U1", "2020-01-01",
        [&](PostHolding &row) { row.held.to = day(holdsUntil.toStdString()).plusDays(1); });
    QCOMPARE(standing(world, u"C1"_s).isEligible(), eligible);
}

void TestStanding::equivalence_isJudgedOnTheLastDay_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("lastDay");
    QTest::addColumn<bool>("eligible");
    QTest::newRow("always") << QByteArray() << QByteArray() << true;
    QTest::newRow("begins on the last day") << QByteArray("2027-04-09") << QByteArray() << true;
    QTest::newRow("begins after it") << QByteArray("2027-04-10") << QByteArray() << false;
    QTest::newRow("ends before it") << QByteArray() << QByteArray("2027-04-08") << false;
}

void TestStanding::equivalence_isJudgedOnTheLastDay()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, lastDay);
    QFETCH(bool, eligible);
    World world = basicWorld();
    world.equivalence(
        "C3", "C1", [&](Equivalence &row) { row.life = period(from.toStdString(), lastDay.toStdString()); });
    world.holds("T1", "U1", "2020-01-01");
    QCOMPARE(standing(world, u"C3"_s).isEligible(), eligible);
}

void TestStanding::service_isAskedOnTheFirstDay_data()
{
    QTest::addColumn<QByteArray>("lastDay");
    QTest::addColumn<bool>("inService");
    QTest::newRow("left the day before") << QByteArray("2027-04-04") << false;
    QTest::newRow("leaves on the first day") << QByteArray("2027-04-05") << true;
    QTest::newRow("stays") << QByteArray() << true;
}

void TestStanding::service_isAskedOnTheFirstDay()
{
    QFETCH(QByteArray, lastDay);
    QFETCH(bool, inService);
    World world = basicWorld();
    world.person().cadre.service = period("2010-01-01", lastDay.toStdString());
    world.holds("T1", "U1", "2020-01-01");
    const Standing found = standing(world, u"C1"_s);
    QCOMPARE(found.inService, inService);
    QCOMPARE(found.isEligible(), inService);
}

void TestStanding::frozenFacts_areThoseOfTheFirstDay()
{
    World world = basicWorld();
    world.holds("T1", "U1", "2020-01-01").holds("T2", "U2", "2025-01-01", [](PostHolding &row) {
        row.isMain = true;
        row.held.to = day("2027-04-05");
    });
    const Standing after = standing(world, u"C1"_s);
    QCOMPARE(after.unit, world.unitId("U1"));
    QCOMPARE(after.title, world.titleId("T1"));

    world.person().holdings.back().held.to = day("2027-04-06");
    const Standing before = standing(world, u"C1"_s);
    QCOMPARE(before.unit, world.unitId("U2"));
    QCOMPARE(before.title, world.titleId("T2"));
}

void TestStanding::plannedDuty_isSeenAsPlanned()
{
    World world = basicWorld();
    world.term("N2025", TermKind::Party, "2025-01-01", "2029-12-31");
    world.planned("Q1", "T2", "N2025", "2024-06-01").planned("Q2", "T1", "N2025", "2024-01-01");
    const Standing found = standing(world, u"C2"_s);
    QCOMPARE(servedOf(found), u"C2:overdue:2024-12-31"_s);
    QVERIFY(found.servesPlanning());
    QCOMPARE(found.served.front().planningTitle, world.titleId("T2"));
    QVERIFY(!found.served.front().holdingTitle.isValid());
    QCOMPARE(found.plannedTitle, world.titleId("T1"));
    QCOMPARE(found.unit, world.unitId("U2"));
    QVERIFY(!found.title.isValid());
    QVERIFY(found.served.front().fromPlanning);
    // A duty of the post is not, and one of each is enough for the whole.
    World held = basicWorld();
    held.holds("T1", "U1", "2020-01-01");
    const ServedDuty ofThePost = standing(held, u"C1"_s).served.front();
    QVERIFY(!ofThePost.fromPlanning);
    Standing both = found;
    both.served.push_back(ofThePost);
    QVERIFY(both.servesPlanning());
    both.served.erase(both.served.begin());
    QVERIFY(!both.servesPlanning());
}

void TestStanding::clash_isTheEarliestOtherClass()
{
    World world = basicWorld();
    const TrainingClass trainingClass = classOf(world, u"C1"_s);
    const auto own = bookingsOf(trainingClass, {});
    const auto morning = [](std::string_view iso) {
        const qint64 from = LocalMinute::startOf(day(iso)).minutes + 450;
        return TimeSpan{{from}, {from + 210}};
    };
    const Timeline busy(
        {{morning("2027-04-08"), {902}, {2}, u"L3"_s}, {morning("2027-04-07"), {901}, {1}, u"L2"_s},
            {morning("2027-04-05"), {900}, {3}, u"L1"_s}, {morning("2027-04-10"), {903}, {4}, u"L4"_s}});
    const Standing found = standingOf(world.rules(), world.person(), trainingClass, own, busy);
    QVERIFY(found.clash.has_value());
    QCOMPARE(found.clash->classCode, u"L2"_s);
    QCOMPARE(toIso(found.clash->span.from), u"2027-04-07T07:30"_s);
    QVERIFY(!standing(world, u"C1"_s).clash);
    // Two at once: the one that the first session meets.
    const auto sessions = std::vector<Booking>{{morning("2027-04-08"), {900}, {1}, u"L1"_s}, {morning("2027-04-07"), {900}, {2}, u"L1"_s}};
    QCOMPARE(firstClash(sessions, busy, {900})->classCode, u"L2"_s);
}

void TestStanding::plannedTitle_isTheFirstApprovedOfThoseInForce()
{
    World world = basicWorld();
    world.term("N2025", TermKind::Party, "2025-01-01", "2029-12-31");
    world.planned("Q1", "T3", "N2025", "2024-05-01").planned("Q2", "T1", "N2025", "2024-03-01").planned("Q3", "T2", "N2025", "2024-04-01");
    QCOMPARE(standing(world, u"C1"_s).plannedTitle, world.titleId("T1"));
    world.person().planning[1].endedOn = day("2027-01-01");
    QCOMPARE(standing(world, u"C1"_s).plannedTitle, world.titleId("T2"));
}

void TestStanding::alreadyMet_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<bool>("met");
    using S = DutyStatus;
    const auto list = [](std::initializer_list<S> statuses) {
        QList<int> numbers;
        for (S status : statuses)
            numbers += static_cast<int>(status);
        return numbers;
    };
    QTest::newRow("met") << list({S::Met}) << true;
    QTest::newRow("exempt") << list({S::Exempt}) << true;
    QTest::newRow("met and exempt") << list({S::Met, S::Exempt}) << true;
    QTest::newRow("expiring") << list({S::Expiring}) << false;
    QTest::newRow("undetermined") << list({S::Undetermined}) << false;
    QTest::newRow("one still open") << list({S::Met, S::Open}) << false;
    QTest::newRow("studying elsewhere") << list({S::Studying}) << false;
}

void TestStanding::alreadyMet()
{
    QFETCH(QList<int>, statuses);
    QFETCH(bool, met);
    Standing found;
    for (int status : statuses) {
        ServedDuty duty;
        duty.status = static_cast<DutyStatus>(status);
        found.served.push_back(duty);
    }
    QCOMPARE(found.isAlreadyMet(), met);
}

LOTRINH_TEST(TestStanding)
#include "tst_standing.moc"
