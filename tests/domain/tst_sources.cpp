// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/planning/readiness.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

World smallWorld()
{
    World world;
    world.unit("U1")
        .title("T1", TermKind::State)
        .title("T2", TermKind::State)
        .term("S1", TermKind::State, "2021-07-01", "2026-06-30")
        .course("C1");
    return world;
}

/// The reasons of all duties, joined: who meets what.
QString reasonsOn(const World &world, const QString &asOf)
{
    QStringList reasons;
    for (const Duty &duty : dutiesOf(world.rules(), world.people().back(), *parseDay(asOf)))
        for (const Reason &reason : duty.reasons)
            reasons.append(reason.text);
    return reasons.join(u' ');
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

    static void addDays(std::initializer_list<std::pair<const char *, bool>> rows)
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("inForce");
        for (const auto &[asOf, inForce] : rows)
            QTest::newRow(asOf) << text(asOf) << inForce;
    }

    static void checkPresence(const World &world)
    {
        QFETCH(QString, asOf);
        QFETCH(bool, inForce);
        QCOMPARE(!reasonsOn(world, asOf).isEmpty(), inForce);
    }

private Q_SLOTS:
    void cadre_inServiceBothDaysIncluded_data()
    {
        addDays({{"2019-12-31", false}, {"2020-01-01", true}, {"2023-12-31", true}, {"2024-01-01", false}});
    }
    void cadre_inServiceBothDaysIncluded()
    {
        World world = smallWorld();
        world.requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1")
            .cadre("A", "U1", [](Cadre &c) { c.service = period("2020-01-01", "2023-12-31"); })
            .holds("T1", "U1", "2010-01-01");
        checkPresence(world);
    }

    void holding_inForceBothDaysIncluded_data()
    {
        addDays({{"2019-12-31", false}, {"2020-01-01", true}, {"2023-12-31", true}, {"2024-01-01", false}});
    }
    void holding_inForceBothDaysIncluded()
    {
        World world = smallWorld();
        world.requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1")
            .cadre("A", "U1")
            .holds("T1", "U1", "2020-01-01",
                [](PostHolding &h) { h.held = period("2020-01-01", "2023-12-31"); });
        checkPresence(world);
    }

    void planning_outOnTheDayOfRemoval_data()
    {
        addDays({{"2019-12-31", false}, {"2020-01-01", true}, {"2023-12-30", true}, {"2023-12-31", false}});
    }
    void planning_outOnTheDayOfRemoval()
    {
        World world = smallWorld();
        world.requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1")
            .cadre("A", "U1")
            .planned("P1", "T1", "S1", "2020-01-01", [](PlanningEntry &p) { p.endedOn = day("2023-12-31"); });
        checkPresence(world);
    }

    void planning_outWhenTheTermIsOver_data() { addDays({{"2026-06-30", true}, {"2026-07-01", false}}); }
    void planning_outWhenTheTermIsOver()
    {
        World world = smallWorld();
        world.requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1")
            .cadre("A", "U1")
            .planned("P1", "T1", "S1", "2020-01-01");
        checkPresence(world);
    }

    void requirement_inForceBothDaysIncluded_data()
    {
        addDays({{"2019-12-31", false}, {"2020-01-01", true}, {"2023-12-31", true}, {"2024-01-01", false}});
    }
    void requirement_inForceBothDaysIncluded()
    {
        World world = smallWorld();
        world
            .requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1", {},
                [](Requirement &r) { r.life = period("2020-01-01", "2023-12-31"); })
            .requirement("R2", "T1", RequirementKind::BeforeAppointment, "C1", {},
                [](Requirement &r) { r.enabled = false; })
            .cadre("A", "U1")
            .holds("T1", "U1", "2010-01-01");
        checkPresence(world);
    }

    void requirement_ofAnotherTitleDoesNotMeet()
    {
        World world = smallWorld();
        world.requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1")
            .requirement("R2", "T2", RequirementKind::BeforeAppointment, "C1")
            .cadre("A", "U1")
            .holds("T2", "U1", "2020-01-01");
        QCOMPARE(reasonsOn(world, u"2021-01-01"_s), u"R2@T2/U1"_s);
    }

    void appliesTo_fitsTheSource_data()
    {
        QTest::addColumn<AppliesTo>("appliesTo");
        QTest::addColumn<QString>("expected");
        QTest::newRow("incumbent") << AppliesTo::Incumbent << u"R@T1/U1 R@T2/U1"_s;
        QTest::newRow("received") << AppliesTo::Received << u"R@T2/U1"_s;
        QTest::newRow("planned") << AppliesTo::Planned << u"R@P1"_s;
        QTest::newRow("both") << AppliesTo::Both << u"R@P1 R@T1/U1 R@T2/U1"_s;
    }
    void appliesTo_fitsTheSource()
    {
        QFETCH(AppliesTo, appliesTo);
        QFETCH(QString, expected);
        World world = smallWorld();
        const auto to = [&](Requirement &r) {
            r.appliesTo = appliesTo;
            r.code = u"R"_s;
        };
        world.requirement("R1", "T1", RequirementKind::BeforeAppointment, "C1", {}, to)
            .requirement("R2", "T2", RequirementKind::BeforeAppointment, "C1", {}, to)
            .cadre("A", "U1")
            .holds("T1", "U1", "2020-01-01")
            .holds("T2", "U1", "2020-01-01", [](PostHolding &h) { h.obtainedBy = ObtainedBy::Received; })
            .planned("P1", "T1", "S1", "2020-01-01");
        QCOMPARE(reasonsOn(world, u"2021-01-01"_s), expected);
    }

    void planned_isAskedOnlyTwoKinds_data()
    {
        QTest::addColumn<RequirementKind>("kind");
        QTest::addColumn<bool>("asked");
        QTest::newRow("before_appointment") << RequirementKind::BeforeAppointment << true;
        QTest::newRow("within_months") << RequirementKind::WithinMonths << false;
        QTest::newRow("once_per_term") << RequirementKind::OncePerTerm << true;
        QTest::newRow("annual_hours") << RequirementKind::AnnualHours << false;
        QTest::newRow("every_years") << RequirementKind::EveryYears << false;
    }
    void planned_isAskedOnlyTwoKinds()
    {
        QFETCH(RequirementKind, kind);
        QFETCH(bool, asked);
        for (AppliesTo appliesTo : {AppliesTo::Both, AppliesTo::Planned}) {
            World world = smallWorld();
            world.requirement("R1", "T1", kind, "C1", 1, [&](Requirement &r) { r.appliesTo = appliesTo; })
                .cadre("A", "U1")
                .planned("P1", "T1", "S1", "2020-01-01");
            QCOMPARE(!reasonsOn(world, u"2021-01-01"_s).isEmpty(), asked);
        }
    }
};

LOTRINH_TEST(TestSources)
#include "tst_sources.moc"
