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

World twoPosts()
{
    World world;
    world.unit("U1")
        .unit("U2")
        .title("T1", TermKind::State)
        .title("T2")
        .term("S1", TermKind::State, "2021-07-01", "2026-06-30");
    for (const char *code : {"C1", "C2", "C10"})
        world.course(code);
    world.cadre("A", "U1").holds("T1", "U1", "2022-01-01").holds("T2", "U2", "2020-01-01");
    return world;
}

} // namespace

/// "One duty with several reasons" (semantics.md §2).
class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void once_isOneFamilyWhateverTheValues()
    {
        World world = twoPosts();
        world.requirement("R1", "T1", Kind::WithinMonths, "C1", 6)
            .requirement("R2", "T2", Kind::WithinMonths, "C1", 48)
            .requirement("R3", "T1", Kind::BeforeAppointment, "C1")
            .planned(
                "P1", "T1", "S1", "2021-01-01", [](PlanningEntry &p) { p.targetOn = day("2025-05-05"); });
        const auto duties = world.duties("2021-01-01");
        QCOMPARE(printed(duties), QStringList{u"C1|once||open|2024-01-01||R2@T2/U2;R3@P1|"_s});
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once||overdue|2022-01-01||R1@T1/U1;R2@T2/U2;R3@P1;R3@T1/U1|"_s});
    }

    void everyReasonKeepsItsOwnDueDay()
    {
        World world = twoPosts();
        world.requirement("R1", "T1", Kind::WithinMonths, "C1", 6)
            .requirement("R2", "T2", Kind::WithinMonths, "C1", 48);
        const Duty duty = world.duties("2022-02-01").front();
        QCOMPARE(toIso(duty.dueOn), u"2022-07-01"_s);
        QCOMPARE(toIso(duty.reasons[0].dueOn), u"2022-07-01"_s);
        QCOMPARE(toIso(duty.reasons[1].dueOn), u"2024-01-01"_s);
        QVERIFY(duty.reasons[0].holding.isValid() && !duty.reasons[0].planning.isValid());
    }

    void sameCoursesInAnyOrderAreTheSameSet()
    {
        World world = twoPosts();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C2;C10;C1;C2")
            .requirement("R2", "T2", Kind::BeforeAppointment, "C1;C10;C2");
        const auto duties = world.duties("2022-02-01");
        QCOMPARE(duties.size(), size_t(1));
        QCOMPARE(duties.front().courses, u"C1;C10;C2"_s);
    }

    void otherCoursesKindOrValue_areOtherDuties()
    {
        World world = twoPosts();
        world.requirement("R1", "T1", Kind::EveryYears, "C1", 10)
            .requirement("R2", "T1", Kind::EveryYears, "C1", 9)
            .requirement("R3", "T1", Kind::EveryYears, "C1")
            .requirement("R4", "T1", Kind::AnnualHours, "C1", 9)
            .requirement("R5", "T1", Kind::OncePerTerm, "C1", 9)
            .requirement("R6", "T1", Kind::WithinMonths, "C1", 9)
            .requirement("R7", "T1", Kind::BeforeAppointment, "C1;C2")
            .requirement("R8", "T1", Kind::AnnualHours, "*", 9)
            .requirement("R9", "T1", Kind::BeforeAppointment, "C10");
        QStringList keys;
        for (const QString &line : printed(world.duties("2022-02-01")))
            keys.append(line.section(u'|', 0, 2));
        QCOMPARE(keys,
            (QStringList{u"*|annual_hours|9"_s, u"C1|annual_hours|9"_s, u"C1|every_years|"_s,
                u"C1|every_years|10"_s, u"C1|every_years|9"_s, u"C1|once|"_s, u"C1|once_per_term|9"_s,
                u"C10|once|"_s, u"C1;C2|once|"_s}));
    }

    void met_onlyWhenAllReasonsAre()
    {
        World world = twoPosts();
        // By its own line R1 refuses a completion older than a year before the post; R2 takes any.
        world
            .requirement(
                "R1", "T1", Kind::BeforeAppointment, "C1", {}, [](Requirement &r) { r.maxAgeMonths = 12; })
            .requirement("R2", "T2", Kind::BeforeAppointment, "C1")
            .completed("K1", "C1", "2019-06-01");
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once||overdue|2020-01-01||R1@T1/U1;R2@T2/U2|"_s});
        world.completed("K2", "C1", "2021-06-01");
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once||met|2020-01-01||R1@T1/U1;R2@T2/U2|K1;K2"_s});
    }

    void end_isTheEarliestOfTheReasons()
    {
        World world = twoPosts();
        world.requirement("R1", "T1", Kind::EveryYears, "C1", 5, [](Requirement &r) { r.maxAgeMonths = 6; })
            .requirement("R2", "T2", Kind::EveryYears, "C1", 5)
            .equivalence("C2", "C1")
            .completed("K1", "C1", "2021-12-01")
            .completed("K2", "C2", "2020-12-01");
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|every_years|5|met|2026-12-01|2026-12-01|R1@T1/U1;R2@T2/U2|K1"_s});
    }

    void unknownReasons_areListedButLeftOut()
    {
        World world = twoPosts();
        world
            .requirement("R1", "T1", Kind::WithinMonths, "C1") // value unknown
            .requirement("R2", "T2", Kind::WithinMonths, "C1", 12)
            .completed("K1", "C1", "2020-06-01");
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once||met|2021-01-01||R1@T1/U1;R2@T2/U2|K1"_s});
        world.person().completions.clear();
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once||overdue|2021-01-01||R1@T1/U1;R2@T2/U2|"_s});
    }

    void undetermined_onlyWhenAllReasonsAre()
    {
        World world = twoPosts();
        world.requirement("R1", "T1", Kind::WithinMonths, "C1")
            .requirement("R2", "T2", Kind::WithinMonths, "C1")
            .completed("K1", "C1", "2020-06-01");
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once||undetermined|||R1@T1/U1;R2@T2/U2|"_s});
    }

    void termUnknownForOneTitle_isLeftOutToo()
    {
        World world = twoPosts(); // T2 names no kind of term
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1", 1)
            .requirement("R2", "T2", Kind::OncePerTerm, "C1", 1);
        QCOMPARE(printed(world.duties("2022-02-01")),
            QStringList{u"C1|once_per_term|1|open|2026-06-30||R1@T1/U1;R2@T2/U2|"_s});
    }

    void versionsOfARule_meetSideBySideOnlyWhileInForce()
    {
        World world = twoPosts();
        world
            .requirement("R1", "T1", Kind::OncePerTerm, "C1", 1,
                [](Requirement &r) { r.life = period("", "2023-12-31"); })
            .requirement("R2", "T1", Kind::OncePerTerm, "C1", 2,
                [](Requirement &r) { r.life = period("2024-01-01", ""); });
        QCOMPARE(printed(world.duties("2023-12-31")),
            QStringList{u"C1|once_per_term|1|open|2026-06-30||R1@T1/U1|"_s});
        QCOMPARE(printed(world.duties("2024-01-01")),
            QStringList{u"C1|once_per_term|2|open|2026-06-30||R2@T1/U1|"_s});
    }
};

LOTRINH_TEST(TestMerge)
#include "tst_merge.moc"
