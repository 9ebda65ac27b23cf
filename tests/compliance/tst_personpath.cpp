// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <compliance/personpath.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;
using namespace lotrinh::compliance;

namespace {

/// Held T1 until 2021, holds T2 since, planned for T3 until 2023, completed C1, revoked C2.
World pathWorld()
{
    World world;
    world.unit("U").title("T1").title("T2").title("T3").course("C1").course("C2").term(
        "K", TermKind::Party, "2020-01-01", "2025-12-31");
    world.cadre("A", "U")
        .holds("T1", "U", "2018-03-01", [](PostHolding &row) { row.held.to = day("2021-05-01"); })
        .holds("T2", "U", "2021-05-01")
        .planned("Q1", "T3", "K", "2020-06-01", [](PlanningEntry &row) { row.endedOn = day("2023-01-10"); })
        .completed("K1", "C1", "2019-04-04")
        .completed("K2", "C2", "2020-04-04", [](Completion &row) { row.revokedOn = day("2020-08-01"); });
    return world;
}

QString lines(const std::vector<PathEvent> &events)
{
    static const QStringList kinds{
        u"took"_s, u"left"_s, u"planned"_s, u"unplanned"_s, u"completed"_s, u"class"_s};
    QStringList texts;
    for (const PathEvent &event : events)
        texts.append(toIso(event.on) + u' ' + kinds[static_cast<int>(event.kind)]);
    return texts.join(u", "_s);
}

Duty dutyOf(DutyStatus status, std::string_view dueOn)
{
    Duty duty;
    duty.courses = toCode(status) + text(dueOn);
    duty.status = status;
    duty.dueOn = day(dueOn);
    return duty;
}

} // namespace

class TestPersonPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_onADay_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("withPlanning");
        QTest::addColumn<QString>("events");
        QTest::newRow("today")
            << u"2024-01-01"_s << true
            << u"2023-01-10 unplanned, 2021-05-01 took, 2021-04-30 left, 2020-06-01 planned, "
               "2019-04-04 completed, 2018-03-01 took"_s;
        QTest::newRow("planning hidden")
            << u"2024-01-01"_s << false
            << u"2021-05-01 took, 2021-04-30 left, 2019-04-04 completed, 2018-03-01 took"_s;
        QTest::newRow("before the removal")
            << u"2022-01-01"_s << true
            << u"2021-05-01 took, 2021-04-30 left, 2020-06-01 planned, 2019-04-04 completed, 2018-03-01 took"_s;
        QTest::newRow("the end of a title lies ahead")
            << u"2019-01-01"_s << true << u"2021-04-30 left, 2018-03-01 took"_s;
        QTest::newRow("not yet revoked")
            << u"2020-07-31"_s << false
            << u"2021-04-30 left, 2020-04-04 completed, 2019-04-04 completed, 2018-03-01 took"_s;
        QTest::newRow("revoked that day")
            << u"2020-08-01"_s << false << u"2021-04-30 left, 2019-04-04 completed, 2018-03-01 took"_s;
        QTest::newRow("before everything") << u"2017-01-01"_s << true << QString();
    }
    void events_onADay()
    {
        QFETCH(QString, asOf);
        QFETCH(bool, withPlanning);
        QFETCH(QString, events);
        const World world = pathWorld();
        const auto planning = withPlanning ? PlanningEvents::Shown : PlanningEvents::Hidden;
        QCOMPARE(lines(pathEvents(world.person(), {}, day(asOf.toStdString()), planning)), events);
    }

    void classes_areOnTheLineWhileTheyLieAhead_data()
    {
        QTest::addColumn<EnrolmentState>("state");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("shown");
        QTest::newRow("seat") << EnrolmentState::Enrolled << u"2024-01-01"_s << true;
        QTest::newRow("asked for") << EnrolmentState::Pending << u"2024-01-01"_s << true;
        QTest::newRow("withdrawn") << EnrolmentState::Withdrawn << u"2024-01-01"_s << false;
        QTest::newRow("its last day") << EnrolmentState::Attending << u"2024-02-09"_s << true;
        QTest::newRow("over") << EnrolmentState::Attending << u"2024-02-10"_s << false;
    }
    void classes_areOnTheLineWhileTheyLieAhead()
    {
        QFETCH(EnrolmentState, state);
        QFETCH(QString, asOf);
        QFETCH(bool, shown);
        World world;
        world.course("C1").cadre("A");
        const std::vector<PathClass> classes{
            {u"L1"_s, world.courseId(u"C1"_s), day("2024-02-05"), day("2024-02-09"), state}};
        const auto events
            = pathEvents(world.person(), classes, day(asOf.toStdString()), PlanningEvents::Hidden);
        QCOMPARE(lines(events), shown ? u"2024-02-05 class"_s : QString());
    }

    void urgency_putsWhatIsLateFirst()
    {
        std::vector<Duty> duties{dutyOf(DutyStatus::Met, "2020-01-01"),
            dutyOf(DutyStatus::Open, "2030-01-01"), dutyOf(DutyStatus::Overdue, "2023-01-01"),
            dutyOf(DutyStatus::DueSoon, "2024-03-01"), dutyOf(DutyStatus::Overdue, "2022-01-01"),
            dutyOf(DutyStatus::Studying, "2021-01-01"), dutyOf(DutyStatus::Exempt, "2019-01-01")};
        QStringList order;
        for (const Duty &duty : byUrgency(std::move(duties)))
            order.append(duty.courses);
        QCOMPARE(order.join(u' '),
            u"overdue2022-01-01 overdue2023-01-01 due_soon2024-03-01 open2030-01-01 studying2021-01-01 "
            u"met2020-01-01 "
            "exempt2019-01-01"_s);
    }

    void leadingReason_isTheOneThatSetsTheDueDay()
    {
        Duty duty = dutyOf(DutyStatus::Open, "2024-05-05");
        QVERIFY(!leadingReason(duty));
        Reason later, earlier;
        later.dueOn = day("2025-01-01");
        earlier.dueOn = day("2024-05-05");
        duty.reasons = {later, earlier};
        QCOMPARE(leadingReason(duty), &duty.reasons[1]);
        duty.reasons[1].undetermined = true;
        QCOMPARE(leadingReason(duty), &duty.reasons[0]);
    }
};

LOTRINH_TEST(TestPersonPath)
#include "tst_personpath.moc"
