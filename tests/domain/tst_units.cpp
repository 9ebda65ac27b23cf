// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/codeorder.h>
#include <domain/rate/rates.h>
#include <domain/unit/parentcycle.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

QString codes(const World &world, const std::vector<UnitId> &units)
{
    const Rulebook rules = world.rules();
    QStringList found;
    for (UnitId id : units)
        found.append(rules.unit(id)->code);
    return found.join(u' ');
}

void reparent(World &world, std::string_view unit, std::string_view parent)
{
    for (Unit &row : world.tables().units)
        if (row.code == text(unit))
            row.parent = world.unitId(parent);
}

void setSuccessors(World &world, std::string_view unit, const std::vector<UnitId> &successors)
{
    for (Unit &row : world.tables().units)
        if (row.code == text(unit))
            row.successors = successors;
}

} // namespace

class TestUnits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ancestors_areFollowedWhateverTheirDates()
    {
        World world;
        world.unit("TOP", {}, [](Unit &u) { u.life = period("1990-01-01", "1999-12-31"); })
            .unit("MID", "TOP")
            .unit("LOW", "MID");
        QCOMPARE(codes(world, withAncestors(world.rules(), world.unitId("LOW"))), u"LOW MID TOP"_s);
        QCOMPARE(codes(world, withAncestors(world.rules(), world.unitId("TOP"))), u"TOP"_s);
    }

    void ancestors_stopWhereACycleCloses()
    {
        World world;
        world.unit("A").unit("B", "A").unit("C", "B");
        reparent(world, "A", "C");
        QCOMPARE(codes(world, withAncestors(world.rules(), world.unitId("B"))), u"B A C"_s);
    }

    void ancestors_missingParentEndsTheChain()
    {
        World world;
        world.unit("A", {}, [](Unit &u) { u.parent = {999}; });
        QCOMPARE(codes(world, withAncestors(world.rules(), world.unitId("A"))), u"A"_s);
        QVERIFY(withAncestors(world.rules(), UnitId{999}).empty());
    }

    void parentCycle_isNamedFromItsLowestCode()
    {
        World world;
        world.unit("D").unit("C", "D").unit("B", "C").unit("A", "B").unit("X").unit("Y", "X");
        QVERIFY(parentCycle(world.tables().units).empty());
        reparent(world, "D", "B");
        QCOMPARE(codes(world, parentCycle(world.tables().units)), u"B C D"_s);
        reparent(world, "X", "Y");
        QCOMPARE(codes(world, parentCycle(world.tables().units)), u"B C D"_s);
    }

    void parentCycle_isFoundBehindSoundUnits()
    {
        World world;
        world.unit("A").unit("B", "A").unit("X").unit("Y", "X");
        reparent(world, "X", "Y");
        QCOMPARE(codes(world, parentCycle(world.tables().units)), u"X Y"_s);
    }

    void parentCycle_ofOneUnit()
    {
        World world;
        world.unit("A").unit("B", "A");
        reparent(world, "A", "A");
        QCOMPARE(codes(world, parentCycle(world.tables().units)), u"A"_s);
    }

    void currentUnit_followsTheOnlySuccessor_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("expected");
        QTest::newRow("still alive") << u"2024-12-31"_s << u"OLD"_s;
        QTest::newRow("merged") << u"2025-01-01"_s << u"MID"_s;
        QTest::newRow("merged twice") << u"2026-01-01"_s << u"NEW"_s;
    }
    void currentUnit_followsTheOnlySuccessor()
    {
        QFETCH(QString, today);
        QFETCH(QString, expected);
        World world;
        world.unit("OLD", {}, [](Unit &u) { u.life = period("", "2024-12-31"); })
            .unit("MID", {}, [](Unit &u) { u.life = period("2025-01-01", "2025-12-31"); })
            .unit("NEW", {}, [](Unit &u) { u.life = period("2026-01-01", ""); });
        setSuccessors(world, "OLD", {world.unitId("MID")});
        setSuccessors(world, "MID", {world.unitId("NEW")});
        const Rulebook rules = world.rules();
        const UnitView current{UnitTree::Current, *parseDay(today)};
        QCOMPARE(rules.unit(resolveUnit(rules, world.unitId("OLD"), current))->code, expected);
        const UnitView asOf{UnitTree::AsOf, *parseDay(today)};
        QCOMPARE(rules.unit(resolveUnit(rules, world.unitId("OLD"), asOf))->code, u"OLD"_s);
    }

    void currentUnit_staysWhenSuccessorsAreNoneOrMany()
    {
        World world;
        const auto ended = [](Unit &u) { u.life = period("", "2024-12-31"); };
        world.unit("SPLIT", {}, ended).unit("A").unit("B").unit("GONE", {}, ended);
        setSuccessors(world, "SPLIT", {world.unitId("A"), world.unitId("B")});
        const Rulebook rules = world.rules();
        const UnitView view{UnitTree::Current, day("2025-06-01")};
        QCOMPARE(resolveUnit(rules, world.unitId("SPLIT"), view), world.unitId("SPLIT"));
        QCOMPARE(resolveUnit(rules, world.unitId("GONE"), view), world.unitId("GONE"));
    }

    void currentUnit_stopsWhereACycleCloses()
    {
        World world;
        const auto ended = [](Unit &u) { u.life = period("", "2024-12-31"); };
        world.unit("A", {}, ended).unit("B", {}, ended);
        setSuccessors(world, "A", {world.unitId("B")});
        setSuccessors(world, "B", {world.unitId("A")});
        const Rulebook rules = world.rules();
        QCOMPARE(
            resolveUnit(rules, world.unitId("A"), {UnitTree::Current, day("2025-06-01")}), world.unitId("B"));
    }

    void mainHolding_decidesTheUnit_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none in force: the cadre's own") << u"2019-12-31"_s << u"OWN"_s;
        QTest::newRow("the only one") << u"2020-01-01"_s << u"Z"_s;
        QTest::newRow("the earliest, then the lowest code") << u"2020-06-01"_s << u"Z"_s;
        QTest::newRow("is_main goes first") << u"2021-01-01"_s << u"M"_s;
        QTest::newRow("two from one day: the lowest code") << u"2023-01-01"_s << u"A"_s;
    }
    void mainHolding_decidesTheUnit()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, expected);
        World world;
        world.unit("OWN").unit("Z").unit("A").unit("B").unit("M").title("T").cadre("X", "OWN");
        const auto until = [](std::string_view last) {
            return [last](PostHolding &h) { h.held.to = day(last).plusDays(1); };
        };
        world.holds("T", "Z", "2020-01-01", until("2022-12-31"))
            .holds("T", "B", "2020-03-01")
            .holds("T", "A", "2020-03-01")
            .holds("T", "M", "2021-01-01", [](PostHolding &h) {
                h.isMain = true;
                h.held.to = day("2022-01-01");
            });
        const Rulebook rules = world.rules();
        QCOMPARE(rules.unit(unitOn(rules, world.person(), *parseDay(asOf)))->code, expected);
    }

    void codeOrder_isByCodePoint()
    {
        const QString beyond = QString::fromUcs4(U"\U0001F600");
        const QString highUnit = u"\uFF21"_s;
        QVERIFY(codeLess(highUnit, beyond));
        QVERIFY(!codeLess(beyond, highUnit));
        QVERIFY(codeLess(u"C1"_s, u"C10"_s));
        QVERIFY(codeLess(u"C10"_s, u"C2"_s));
        QVERIFY(codeLess(u"Z"_s, u"a"_s));
        QVERIFY(!codeLess(u"A"_s, u"A"_s));
    }
};

LOTRINH_TEST(TestUnits)
#include "tst_units.moc"
