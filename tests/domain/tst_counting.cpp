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

/// A holds T1 in U1 since 2020; courses C1 … C5; state term 2021-07-01 … 2026-06-30.
World holderWorld()
{
    World world;
    world.unit("U1").title("T1", TermKind::State).term("S1", TermKind::State, "2021-07-01", "2026-06-30");
    for (const char *code : {"C1", "C2", "C3", "C4", "C5"})
        world.course(code);
    world.cadre("A", "U1").holds("T1", "U1", "2020-01-01");
    return world;
}

QString decision(const World &world, const QString &asOf)
{
    const auto duties = world.duties(asOf.toStdString());
    if (duties.size() != 1)
        return u"(%1 duties)"_s.arg(duties.size());
    const auto &codes = duties.front().decidedBy;
    return isDone(duties.front().status) ? QStringList(codes.begin(), codes.end()).join(u';') : u"-"_s;
}

} // namespace

/// Which completions count, and the column "met when" of semantics.md §2.
class TestCounting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completion_inForceUntilRevoked_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("decided");
        QTest::newRow("not yet completed") << u"2021-02-28"_s << u"-"_s;
        QTest::newRow("on its day") << u"2021-03-01"_s << u"K1"_s;
        QTest::newRow("the day before the revocation") << u"2022-02-28"_s << u"K1"_s;
        QTest::newRow("on the revocation") << u"2022-03-01"_s << u"-"_s;
    }
    void completion_inForceUntilRevoked()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, decided);
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .completed("K1", "C1", "2021-03-01", [](Completion &k) { k.revokedOn = day("2022-03-01"); });
        QCOMPARE(decision(world, asOf), decided);
    }

    void anyOneCourseSatisfies_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<QString>("decided");
        QTest::newRow("first") << u"C1"_s << u"K1"_s;
        QTest::newRow("second") << u"C2"_s << u"K1"_s;
        QTest::newRow("another") << u"C3"_s << u"-"_s;
    }
    void anyOneCourseSatisfies()
    {
        QFETCH(QString, course);
        QFETCH(QString, decided);
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::WithinMonths, "C1;C2", 12)
            .completed("K1", course.toStdString(), "2021-03-01");
        QCOMPARE(decision(world, u"2022-01-01"_s), decided);
    }

    void once_isDecidedByTheEarliestThenLowestCode()
    {
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1;C2")
            .completed("K3", "C1", "2021-03-01")
            .completed("K2", "C2", "2021-03-01")
            .completed("K1", "C1", "2021-03-02");
        QCOMPARE(decision(world, u"2022-01-01"_s), u"K2"_s);
    }

    void maxAge_countsBackFromTheAnchor_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("ruleFrom");
        QTest::addColumn<QString>("decided");
        QTest::newRow("exactly as old") << u"2018-01-01"_s << QString() << u"K1"_s;
        QTest::newRow("a day too old") << u"2017-12-31"_s << QString() << u"-"_s;
        QTest::newRow("anchor is the rule's first day") << u"2018-01-01"_s << u"2020-01-02"_s << u"-"_s;
        QTest::newRow("as old as the rule allows") << u"2018-01-02"_s << u"2020-01-02"_s << u"K1"_s;
    }
    void maxAge_countsBackFromTheAnchor()
    {
        QFETCH(QString, on);
        QFETCH(QString, ruleFrom);
        QFETCH(QString, decided);
        World world = holderWorld();
        world
            .requirement("R1", "T1", Kind::BeforeAppointment, "C1", {},
                [&](Requirement &r) {
                    r.maxAgeMonths = 24;
                    if (!ruleFrom.isEmpty())
                        r.life.from = *parseDay(ruleFrom);
                })
            .completed("K1", "C1", on.toStdString());
        QCOMPARE(decision(world, u"2022-01-01"_s), decided);
    }

    void equivalence_isDirectional()
    {
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .equivalence("C2", "C1")
            .equivalence("C1", "C3")
            .completed("K1", "C3", "2021-03-01");
        QCOMPARE(decision(world, u"2022-01-01"_s), u"-"_s);
        world.completed("K2", "C2", "2021-04-01");
        QCOMPARE(decision(world, u"2022-01-01"_s), u"K2"_s);
    }

    void equivalence_chainsAnyNumberOfSteps()
    {
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .equivalence("C5", "C4")
            .equivalence("C4", "C3")
            .equivalence("C3", "C2")
            .equivalence("C2", "C3") // a loop must not hang
            .equivalence("C2", "C1")
            .completed("K1", "C5", "2021-03-01");
        QCOMPARE(decision(world, u"2022-01-01"_s), u"K1"_s);
    }

    void equivalence_isJudgedOnTheCompletionDay_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("decided");
        QTest::newRow("before it") << u"2020-12-31"_s << u"-"_s;
        QTest::newRow("its first day") << u"2021-01-01"_s << u"K1"_s;
        QTest::newRow("its last day") << u"2021-12-31"_s << u"K1"_s;
        QTest::newRow("after it") << u"2022-01-01"_s << u"-"_s;
    }
    void equivalence_isJudgedOnTheCompletionDay()
    {
        QFETCH(QString, on);
        QFETCH(QString, decided);
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .equivalence("C2", "C1", [](Equivalence &e) { e.life = period("2021-01-01", "2021-12-31"); })
            .completed("K1", "C2", on.toStdString());
        QCOMPARE(decision(world, u"2023-01-01"_s), decided);
    }

    void equivalence_stepAgeIsKeptWhileNotOver_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("decided");
        QTest::newRow("young") << u"2021-03-31"_s << u"K1"_s;
        QTest::newRow("on the last day") << u"2022-02-28"_s << u"K1"_s;
        QTest::newRow("a day over") << u"2022-03-01"_s << u"-"_s;
    }
    void equivalence_stepAgeIsKeptWhileNotOver()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, decided);
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .equivalence("C3", "C2", [](Equivalence &e) { e.maxAgeMonths = 12; })
            .equivalence("C2", "C1")
            .completed("K1", "C3", "2021-02-28");
        QCOMPARE(decision(world, asOf), decided);
    }

    void equivalence_oneOfTwoVersionsIsEnough()
    {
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .equivalence("C2", "C1", [](Equivalence &e) { e.maxAgeMonths = 1; })
            .equivalence("C2", "C1", [](Equivalence &e) { e.life = period("2021-01-01", ""); })
            .completed("K1", "C2", "2021-03-01");
        QCOMPARE(decision(world, u"2023-01-01"_s), u"K1"_s);
    }

    void oncePerTerm_countsFromTheTermsFirstDay_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("decided");
        QTest::newRow("one") << 1 << u"K2"_s;
        QTest::newRow("two") << 2 << u"K2;K3"_s;
        QTest::newRow("three, the one before does not count") << 3 << u"-"_s;
        QTest::newRow("none asked") << 0 << QString();
    }
    void oncePerTerm_countsFromTheTermsFirstDay()
    {
        QFETCH(int, times);
        QFETCH(QString, decided);
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1", times)
            .completed("K1", "C1", "2021-06-30")
            .completed("K2", "C1", "2021-07-01")
            .completed("K3", "C1", "2022-07-01");
        QCOMPARE(decision(world, u"2023-01-01"_s), decided);
    }

    void oncePerTerm_planned_countsFromTheApproval()
    {
        World world = holderWorld();
        world
            .requirement("R1", "T1", Kind::OncePerTerm, "C1", 1,
                [](Requirement &r) { r.appliesTo = AppliesTo::Planned; })
            .planned("P1", "T1", "S1", "2020-05-05")
            .completed("K1", "C1", "2020-05-04");
        QCOMPARE(decision(world, u"2020-12-01"_s), u"-"_s);
        world.completed("K2", "C1", "2020-05-05");
        QCOMPARE(decision(world, u"2020-12-01"_s), u"K2"_s);
    }

    void annualHours_addUpInTheYearOnly_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("decided");
        QTest::newRow("exactly enough") << 40 << u"K2;K3;K4"_s;
        QTest::newRow("one more") << 41 << u"-"_s;
        QTest::newRow("nothing asked") << 0 << u"K2;K3;K4"_s;
    }
    void annualHours_addUpInTheYearOnly()
    {
        QFETCH(int, hours);
        QFETCH(QString, decided);
        World world = holderWorld();
        world.hoursCourse("H1", 16)
            .hoursCourse("H2", std::nullopt)
            .requirement("R1", "T1", Kind::AnnualHours, "*", hours)
            .completed("K1", "H1", "2022-12-31")
            .completed("K2", "H1", "2023-01-01")
            .completed("K3", "H1", "2023-06-01", [](Completion &k) { k.periods = 24; })
            .completed("K4", "H2", "2023-06-02") // periods nowhere known: adds nothing
            .completed("K5", "C1", "2023-06-03", [](Completion &k) { k.periods = 99; })
            .completed("K6", "H1", "2023-12-31");
        QCOMPARE(decision(world, u"2023-12-30"_s), decided);
    }

    void anyCountingCourse_isReachedThroughEquivalences()
    {
        World world = holderWorld();
        world.hoursCourse("H1", 8)
            .requirement("R1", "T1", Kind::AnnualHours, "*", 30)
            .equivalence("C1", "H1")
            .completed("K1", "C1", "2023-06-03", [](Completion &k) { k.periods = 30; });
        QCOMPARE(decision(world, u"2023-12-30"_s), u"K1"_s);
    }

    void anyCountingCourse_isForAnnualHoursOnly()
    {
        World world = holderWorld();
        world.hoursCourse("H1", 8)
            .requirement("R1", "T1", Kind::BeforeAppointment, "*")
            .completed("K1", "H1", "2023-06-03");
        QCOMPARE(decision(world, u"2023-12-30"_s), u"-"_s);
    }

    void annualHours_namedCoursesNeedNotCountForHours()
    {
        World world = holderWorld();
        world.hoursCourse("H1", 40)
            .requirement("R1", "T1", Kind::AnnualHours, "C1", 40)
            .completed("K1", "C1", "2023-06-03", [](Completion &k) { k.periods = 40; })
            .completed("K2", "H1", "2023-06-03");
        QCOMPARE(decision(world, u"2023-12-30"_s), u"K1"_s);
    }

    void everyYears_isDecidedByTheLatestThenHighestCode()
    {
        World world = holderWorld();
        world.requirement("R1", "T1", Kind::EveryYears, "C1", 2)
            .completed("K2", "C1", "2022-03-01")
            .completed("K3", "C1", "2022-03-01")
            .completed("K4", "C1", "2021-03-01");
        QCOMPARE(decision(world, u"2023-01-01"_s), u"K3"_s);
        const auto over = world.duties("2025-01-01");
        QVERIFY(over.front().decidedBy.empty());
        QCOMPARE(over.front().reasons.front().decidedBy.size(), size_t(1));
    }

    void knowledgeUpdate_isNotHours()
    {
        // domain.md §7 (4): 240 periods of another course fill the year's hours and leave the update open.
        World world = holderWorld();
        world.hoursCourse("C06", 240)
            .course("C15")
            .course("C39")
            .requirement("R1", "T1", Kind::AnnualHours, "*", 40)
            .requirement("R2", "T1", Kind::OncePerTerm, "C15", 1)
            .completed("K1", "C06", "2025-03-01")
            .completed("K2", "C39", "2025-04-01");
        QCOMPARE(printed(world.duties("2025-05-01")),
            (QStringList{u"*|annual_hours|40|met|2025-12-31||R1@T1/U1|K1"_s,
                u"C15|once_per_term|1|open|2026-06-30||R2@T1/U1|"_s}));
    }

    void courseReaches_asksNoRequirementAge()
    {
        World world = holderWorld();
        world
            .requirement(
                "R1", "T1", Kind::BeforeAppointment, "C1", {}, [](Requirement &r) { r.maxAgeMonths = 1; })
            .equivalence("C2", "C1", [](Equivalence &e) { e.maxAgeMonths = 6; });
        const Rulebook rules = world.rules();
        const Requirement &rule = rules.requirements().front();
        const Day on = day("2010-01-01");
        QVERIFY(courseReaches(rules, rule, world.courseId(u"C1"_s), on, day("2024-01-01")));
        QVERIFY(courseReaches(rules, rule, world.courseId(u"C2"_s), on, day("2010-07-01")));
        QVERIFY(!courseReaches(rules, rule, world.courseId(u"C2"_s), on, day("2010-07-02")));
        QVERIFY(!courseReaches(rules, rule, world.courseId(u"C3"_s), on, on));
    }
};

LOTRINH_TEST(TestCounting)
#include "tst_counting.moc"
