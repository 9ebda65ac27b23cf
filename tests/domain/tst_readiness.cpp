// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/planning/readiness.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

using Kind = RequirementKind;

namespace {

World plannedWorld()
{
    World world;
    world.unit("U1")
        .title("T1", TermKind::State)
        .title("T2", TermKind::State)
        .term("S1", TermKind::State, "2021-07-01", "2026-06-30");
    for (const char *code : {"C1", "C2", "C3"})
        world.course(code);
    world.cadre("A", "U1").planned("P1", "T1", "S1", "2020-01-01");
    return world;
}

/// entry determined/done ready missing evidence
QStringList shown(const World &world, std::string_view asOf)
{
    QStringList lines;
    const CadreFacts &facts = world.person();
    for (const Readiness &one : readinessOf(world.rules(), facts, day(asOf))) {
        QString line;
        for (const PlanningEntry &entry : facts.planning)
            if (entry.id == one.entry)
                line = entry.code;
        line += u" %1/%2 %3 "_s.arg(one.determined)
                    .arg(one.done)
                    .arg(one.ready ? QString::number(*one.ready) : u"-"_s);
        QStringList evidence;
        for (CompletionId id : one.evidence)
            for (const Completion &completion : facts.completions)
                if (completion.id == id)
                    evidence.append(completion.code);
        lines.append(line + QStringList(one.missing.begin(), one.missing.end()).join(u'|') + u' '
            + evidence.join(u';'));
    }
    return lines;
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ready_whenAllDeterminedAreMetOrExempt()
    {
        World world = plannedWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .requirement("R2", "T1", Kind::BeforeAppointment, "C2;C3");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 2/0 0 C1|C2;C3 "_s});
        world.completed("K1", "C3", "2019-01-01");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 2/1 0 C1 K1"_s});
        world.exempt("C1");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 2/2 1  K1"_s});
    }

    void unknown_whenNothingIsDetermined()
    {
        World world = plannedWorld();
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 0/0 -  "_s});
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1").completed("K1", "C1", "2020-06-01");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 0/0 -  "_s});
    }

    void exempt_isDeterminedAndDoneEvenWhenUnknown()
    {
        World world = plannedWorld();
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1")
            .exempt("C1")
            .completed("K1", "C1", "2020-06-01");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 1/1 1  "_s});
    }

    void ownReasonsAlone_decide()
    {
        World world = plannedWorld();
        // As a duty C1 is one, and not met: the post asks a fresh completion. The entry takes any.
        world
            .requirement("R1", "T2", Kind::BeforeAppointment, "C1", {},
                [](Requirement &r) {
                    r.maxAgeMonths = 1;
                    r.appliesTo = AppliesTo::Incumbent;
                })
            .requirement("R2", "T1", Kind::BeforeAppointment, "C1")
            .holds("T2", "U1", "2020-05-01")
            .completed("K1", "C1", "2015-01-01");
        QCOMPARE(printed(world.duties("2021-01-01")),
            QStringList{u"C1|once||overdue|2020-05-01||R1@T2/U1;R2@P1|"_s});
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 1/1 1  K1"_s});
    }

    void sameDutyTwice_countsOnce()
    {
        World world = plannedWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .requirement("R2", "T1", Kind::BeforeAppointment, "C1", {},
                [](Requirement &r) { r.appliesTo = AppliesTo::Planned; })
            .requirement("R3", "T1", Kind::OncePerTerm, "C1", 1);
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 2/0 0 C1|C1 "_s});
    }

    void studying_isStillMissing()
    {
        World world = plannedWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1").seat("L1", "C1", "2021-06-01");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 1/0 0 C1 "_s});
    }

    /// The earliest of two counting completions decides, and an exempt duty is decided by none.
    void evidence_isWhatDecided()
    {
        World world = plannedWorld();
        world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
            .requirement("R2", "T1", Kind::BeforeAppointment, "C2")
            .completed("K1", "C1", "2019-02-01")
            .completed("K2", "C1", "2019-03-01")
            .completed("K3", "C2", "2019-03-01")
            .exempt("C2");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 2/2 1  K1"_s});
    }

    void evidence_isDistinctAndInCodeOrder()
    {
        World world = plannedWorld();
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1", 2)
            .requirement("R2", "T1", Kind::BeforeAppointment, "C1;C2")
            .completed("K9", "C1", "2020-02-01")
            .completed("K10", "C1", "2020-03-01");
        QCOMPARE(shown(world, "2021-01-01"), QStringList{u"P1 2/2 1  K10;K9"_s});
    }

    void entries_inForceInCodeOrder()
    {
        World world = plannedWorld();
        world.planned("P10", "T2", "S1", "2020-01-01")
            .planned("P0", "T2", "S1", "2021-01-02")
            .planned("P2", "T2", "S1", "2020-01-01", [](PlanningEntry &p) { p.endedOn = day("2021-01-01"); });
        QCOMPARE(shown(world, "2021-01-01"), (QStringList{u"P1 0/0 -  "_s, u"P10 0/0 -  "_s}));
        world.person().cadre.service = period("", "2020-12-31");
        QVERIFY(shown(world, "2021-01-01").isEmpty());
    }
};

LOTRINH_TEST(TestReadiness)
#include "tst_readiness.moc"
