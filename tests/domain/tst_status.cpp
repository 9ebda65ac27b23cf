// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

using Kind = RequirementKind;

namespace {

/// T1 asks C1 within 12 months of 2020-01-15: due 2021-01-15, window from 2020-10-15.
World dueWorld()
{
    World world;
    world.unit("U1").title("T1").title("T2");
    for (const char *code : {"C1", "C2", "C3"})
        world.course(code);
    world.requirement("R1", "T1", Kind::WithinMonths, "C1", 12)
        .cadre("A", "U1")
        .holds("T1", "U1", "2020-01-15");
    return world;
}

/// T1 asks C1 every 5 years; completed 2020-03-31, so valid until 2025-03-31, window from 2024-09-30.
World repeatWorld()
{
    World world = dueWorld();
    world.tables().requirements.clear();
    world.requirement("R1", "T1", Kind::EveryYears, "C1", 5).completed("K1", "C1", "2020-03-31");
    return world;
}

DutyStatus statusOn(const World &world, const QString &asOf)
{
    return world.duties(asOf.toStdString()).at(0).status;
}

QString statusName(DutyStatus status)
{
    return toCode(status);
}

} // namespace

/// semantics.md §3: the first that fits.
class TestStatus : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<DutyStatus>("status");
    }

private Q_SLOTS:
    void unmet_byTheDueDay_data()
    {
        columns();
        QTest::newRow("open, the day before the window") << u"2020-10-14"_s << DutyStatus::Open;
        QTest::newRow("due soon, the window's first day") << u"2020-10-15"_s << DutyStatus::DueSoon;
        QTest::newRow("due soon, the due day") << u"2021-01-15"_s << DutyStatus::DueSoon;
        QTest::newRow("overdue, the day after") << u"2021-01-16"_s << DutyStatus::Overdue;
    }
    void unmet_byTheDueDay()
    {
        QFETCH(QString, asOf);
        QFETCH(DutyStatus, status);
        QCOMPARE(statusName(statusOn(dueWorld(), asOf)), statusName(status));
    }

    void expiring_byTheEndOfValidity_data()
    {
        columns();
        QTest::newRow("met, the day before the window") << u"2024-09-29"_s << DutyStatus::Met;
        QTest::newRow("expiring, the window's first day") << u"2024-09-30"_s << DutyStatus::Expiring;
        QTest::newRow("expiring, the day before the end") << u"2025-03-30"_s << DutyStatus::Expiring;
        QTest::newRow("due soon, on the end itself") << u"2025-03-31"_s << DutyStatus::DueSoon;
        QTest::newRow("overdue, the day after") << u"2025-04-01"_s << DutyStatus::Overdue;
    }
    void expiring_byTheEndOfValidity()
    {
        QFETCH(QString, asOf);
        QFETCH(DutyStatus, status);
        const World world = repeatWorld();
        QCOMPARE(statusName(statusOn(world, asOf)), statusName(status));
        QCOMPARE(toIso(world.duties(asOf.toStdString()).front().dueOn), u"2025-03-31"_s);
    }

    void met_withoutEnd_neverExpires()
    {
        World world = dueWorld();
        world.completed("K1", "C1", "2020-02-01");
        QCOMPARE(printed(world.duties("2060-01-01")), QStringList{u"C1|once||met|2021-01-15||R1@T1/U1|K1"_s});
    }

    void exempt_namesOneOfTheCourses_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("exempt");
        QTest::newRow("first day") << u"C1"_s << u"2021-06-01"_s << true;
        QTest::newRow("last day") << u"C1"_s << u"2021-12-31"_s << true;
        QTest::newRow("the day before") << u"C1"_s << u"2021-05-31"_s << false;
        QTest::newRow("the day after") << u"C1"_s << u"2022-01-01"_s << false;
        QTest::newRow("another course") << u"C2"_s << u"2021-06-01"_s << false;
        QTest::newRow("equivalence frees nobody") << u"C3"_s << u"2021-06-01"_s << false;
    }
    void exempt_namesOneOfTheCourses()
    {
        QFETCH(QString, course);
        QFETCH(QString, asOf);
        QFETCH(bool, exempt);
        World world = dueWorld();
        world.equivalence("C3", "C1").exempt(course.toStdString(), "2021-06-01", "2021-12-31");
        const Duty duty = world.duties(asOf.toStdString()).front();
        QCOMPARE(duty.status == DutyStatus::Exempt, exempt);
        QCOMPARE(duty.exemption.isValid(), exempt);
        QCOMPARE(toIso(duty.dueOn), u"2021-01-15"_s);
        QCOMPARE(duty.decidedBy, exempt ? std::vector<QString>{u"exemption"_s} : std::vector<QString>{});
    }

    void exempt_goesBeforeEverything()
    {
        World met = repeatWorld();
        met.exempt("C1");
        QCOMPARE(printed(met.duties("2021-01-01")),
            QStringList{u"C1|every_years|5|exempt|2025-03-31|2025-03-31|R1@T1/U1|exemption"_s});
        World unknown = dueWorld();
        unknown.tables().requirements.front().value.reset();
        unknown.exempt("C1");
        QCOMPARE(
            printed(unknown.duties("2021-01-01")), QStringList{u"C1|once||exempt|||R1@T1/U1|exemption"_s});
        World seated = dueWorld();
        seated.exempt("C1").seat("L1", "C1", "2021-06-01");
        QCOMPARE(statusName(statusOn(seated, u"2021-01-01"_s)), u"exempt"_s);
    }

    void exempt_neverFreesFromAnyCountingCourse()
    {
        World world = dueWorld();
        world.tables().requirements.clear();
        world.hoursCourse("H1", 8).requirement("R1", "T1", Kind::AnnualHours, "*", 8).exempt("H1");
        QCOMPARE(statusName(statusOn(world, u"2021-01-01"_s)), u"open"_s);
        world.tables().requirements.clear();
        world.requirement("R1", "T1", Kind::AnnualHours, "H1", 8);
        QCOMPARE(statusName(statusOn(world, u"2021-01-01"_s)), u"exempt"_s);
    }

    void undetermined_goesBeforeStudying()
    {
        World world = dueWorld();
        world.tables().requirements.front().value.reset();
        world.seat("L1", "C1", "2021-06-01");
        QCOMPARE(statusName(statusOn(world, u"2021-01-01"_s)), u"undetermined"_s);
    }

    void studying_whileTheClassIsNotOver_data()
    {
        columns();
        QTest::newRow("before the due day") << u"2020-03-01"_s << DutyStatus::Studying;
        QTest::newRow("overdue otherwise") << u"2021-05-31"_s << DutyStatus::Studying;
        QTest::newRow("on the last day") << u"2021-06-01"_s << DutyStatus::Studying;
        QTest::newRow("after it") << u"2021-06-02"_s << DutyStatus::Overdue;
    }
    void studying_whileTheClassIsNotOver()
    {
        QFETCH(QString, asOf);
        QFETCH(DutyStatus, status);
        World world = dueWorld();
        world.seat("L1", "C1", "2021-06-01");
        QCOMPARE(statusName(statusOn(world, asOf)), statusName(status));
    }

    void studying_onlyACourseThatWouldCount_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<QString>("endsOn");
        QTest::addColumn<bool>("studying");
        QTest::newRow("the course") << u"C1"_s << u"2021-06-01"_s << true;
        QTest::newRow("another") << u"C3"_s << u"2021-06-01"_s << false;
        QTest::newRow("equivalent when it ends") << u"C2"_s << u"2021-06-01"_s << true;
        QTest::newRow("no longer equivalent when it ends") << u"C2"_s << u"2021-06-02"_s << false;
    }
    void studying_onlyACourseThatWouldCount()
    {
        QFETCH(QString, course);
        QFETCH(QString, endsOn);
        QFETCH(bool, studying);
        World world = dueWorld();
        // Seen on its last day a completion has no age, and the requirement's own age limit is not asked.
        world.tables().requirements.front().maxAgeMonths = 1;
        world
            .equivalence("C2", "C1",
                [](Equivalence &e) {
                    e.life = period("2021-05-01", "2021-06-01");
                    e.maxAgeMonths = 0;
                })
            .seat("L1", course.toStdString(), endsOn.toStdString());
        QCOMPARE(statusOn(world, u"2021-04-01"_s) == DutyStatus::Studying, studying);
    }

    void studying_printsTheLowestClassCode()
    {
        World world = dueWorld();
        world.seat("L2", "C1", "2021-06-01").seat("L10", "C1", "2021-07-01").seat("L1", "C3", "2021-06-01");
        QCOMPARE(printed(world.duties("2021-04-01")),
            QStringList{u"C1|once||studying|2021-01-15||R1@T1/U1|L10"_s});
    }

    void met_goesBeforeStudying()
    {
        World world = dueWorld();
        world.completed("K1", "C1", "2020-02-01").seat("L1", "C1", "2021-06-01");
        QCOMPARE(statusName(statusOn(world, u"2021-04-01"_s)), u"met"_s);
    }

    void anyCountingCourse_isStudiedToo()
    {
        World world = dueWorld();
        world.tables().requirements.clear();
        world.hoursCourse("H1", 8)
            .requirement("R1", "T1", Kind::AnnualHours, "*", 8)
            .seat("L1", "C1", "2021-06-01");
        QCOMPARE(statusName(statusOn(world, u"2021-04-01"_s)), u"open"_s);
        world.seat("L2", "H1", "2021-06-01");
        QCOMPARE(statusName(statusOn(world, u"2021-04-01"_s)), u"studying"_s);
    }

    void dueWindow_isTheSmallestOfThoseThatGiveTheDueDay_data()
    {
        QTest::addColumn<int>("otherValue"); // months of R2, from the same day as R1
        QTest::addColumn<int>("otherWindow");
        QTest::addColumn<QString>("soonFrom");
        QTest::newRow("later due day, smaller window: not asked") << 13 << 1 << u"2020-10-15"_s;
        QTest::newRow("same due day, smaller window") << 12 << 1 << u"2020-12-15"_s;
        QTest::newRow("same due day, larger window") << 12 << 9 << u"2020-10-15"_s;
        QTest::newRow("earlier due day, larger window") << 11 << 9 << u"2020-03-15"_s;
    }
    void dueWindow_isTheSmallestOfThoseThatGiveTheDueDay()
    {
        QFETCH(int, otherValue);
        QFETCH(int, otherWindow);
        QFETCH(QString, soonFrom);
        World world = dueWorld();
        world
            .requirement("R2", "T2", Kind::WithinMonths, "C1", otherValue,
                [&](Requirement &r) { r.windowMonths = otherWindow; })
            .holds("T2", "U1", "2020-01-15");
        const Day first = *parseDay(soonFrom);
        QCOMPARE(statusName(statusOn(world, toIso(first))), u"due_soon"_s);
        QCOMPARE(statusName(statusOn(world, toIso(first.plusDays(-1)))), u"open"_s);
    }

    void endWindow_isTheSmallestOfThoseThatGiveTheEnd_data()
    {
        QTest::addColumn<int>("otherWindow");
        QTest::addColumn<QString>("expiringFrom");
        QTest::newRow("same end, smaller window") << 2 << u"2025-01-31"_s;
        QTest::newRow("same end, larger window") << 12 << u"2024-09-30"_s;
    }
    void endWindow_isTheSmallestOfThoseThatGiveTheEnd()
    {
        QFETCH(int, otherWindow);
        QFETCH(QString, expiringFrom);
        World world = repeatWorld();
        world
            .requirement(
                "R2", "T2", Kind::EveryYears, "C1", 5, [&](Requirement &r) { r.windowMonths = otherWindow; })
            .holds("T2", "U1", "2020-01-15");
        const Day first = *parseDay(expiringFrom);
        QCOMPARE(statusName(statusOn(world, toIso(first))), u"expiring"_s);
        QCOMPARE(statusName(statusOn(world, toIso(first.plusDays(-1)))), u"met"_s);
    }

    void window_givenOrDefault_data()
    {
        QTest::addColumn<int>("window"); // -1 = not given
        QTest::addColumn<QString>("soonFrom");
        QTest::newRow("default 3") << -1 << u"2020-10-15"_s;
        QTest::newRow("given 1") << 1 << u"2020-12-15"_s;
        QTest::newRow("given 0: the due day only") << 0 << u"2021-01-15"_s;
    }
    void window_givenOrDefault()
    {
        QFETCH(int, window);
        QFETCH(QString, soonFrom);
        World world = dueWorld();
        if (window >= 0)
            world.tables().requirements.front().windowMonths = window;
        const Day first = *parseDay(soonFrom);
        QCOMPARE(statusName(statusOn(world, toIso(first))), u"due_soon"_s);
        QCOMPARE(statusName(statusOn(world, toIso(first.plusDays(-1)))), u"open"_s);
    }
};

LOTRINH_TEST(TestStatus)
#include "tst_status.moc"
