// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/rate/rates.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

using Kind = RequirementKind;

namespace {

/// TOP ─ OLD (to 2024, then NEW) ─ LOW; TOP ─ NEW. Three people in LOW, OLD and NEW.
World province()
{
    World world;
    world.unit("TOP", {}, [](Unit &u) { u.life = period("", "2000-12-31"); })
        .unit("NEW", "TOP", [](Unit &u) { u.life = period("2025-01-01", ""); })
        .unit("OLD", "TOP",
            [&](Unit &u) {
                u.life = period("", "2024-12-31");
                u.successors = {world.unitId("NEW")};
            })
        .unit("LOW", "OLD")
        .title("T1", {}, [](Title &t) { t.level = u"huyen"_s; })
        .title("T2", {}, [](Title &t) { t.level = u"xa"_s; });
    for (const char *code : {"C1", "C2", "C3"})
        world.course(code);
    world.requirement("R1", "T1", Kind::BeforeAppointment, "C1")
        .requirement("R2", "T2", Kind::BeforeAppointment, "C1")
        .requirement("R3", "T1", Kind::BeforeAppointment, "C2")
        .requirement("R4", "T1", Kind::EveryYears, "C3"); // value unknown
    world.cadre("A", "LOW", [](Cadre &c) { c.sex = Sex::Male; })
        .holds("T1", "LOW", "2020-01-01")
        .holds("T2", "OLD", "2020-02-01")
        .completed("K1", "C1", "2019-01-01")
        .seat("L1", "C2", "2024-12-01");
    world.cadre("B", "LOW", [](Cadre &c) { c.sex = Sex::Female; })
        .holds("T2", "OLD", "2020-01-01")
        .completed("K2", "C1", "2019-01-01");
    world.cadre("C", "NEW").holds("T1", "NEW", "2020-01-01").exempt("C1").exempt("C2");
    return world;
}

RateTable tableOf(const World &world, const Rulebook &rules, RateBy by, UnitView view = {})
{
    RateTable table(rules, by, view);
    for (const CadreFacts &facts : world.people())
        table.add(facts, dutiesOf(rules, facts, day("2024-06-01")), day("2024-06-01"));
    return table;
}

/// duties/exempt/done/studying/overdue people/done
QString shown(const Tally &t)
{
    return u"%1/%2/%3/%4/%5 %6/%7"_s.arg(t.duties)
        .arg(t.exempt)
        .arg(t.done)
        .arg(t.studying)
        .arg(t.overdue)
        .arg(t.people)
        .arg(t.peopleDone);
}

QStringList shown(const RateTable &table)
{
    QStringList lines;
    for (auto group = table.groups().cbegin(); group != table.groups().cend(); ++group)
        lines.append(group.key() + u' ' + shown(group.value()));
    lines.append(u"total "_s + shown(table.total()));
    return lines;
}

} // namespace

class TestRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rate_isHalfUpOnTheExactFraction_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("printed");
        const auto row = [](qint64 part, qint64 whole, const QString &printed) {
            QTest::addRow("%lld of %lld", part, whole) << part << whole << printed;
        };
        row(2, 3, u"66.7"_s);
        row(1, 3, u"33.3"_s);
        row(1, 16, u"6.3"_s); // 6.25 exactly
        row(3, 16, u"18.8"_s); // 18.75 exactly
        row(1, 2000, u"0.1"_s); // 0.05 exactly
        row(1, 2001, u"0.0"_s);
        row(9994, 10000, u"99.9"_s);
        row(9995, 10000, u"100.0"_s);
        row(0, 7, u"0.0"_s);
        row(7, 7, u"100.0"_s);
        row(1, 1, u"100.0"_s);
        row(0, 1, u"0.0"_s);
        row(0, 0, QString());
        row(2'000'000'000'000, 3'000'000'000'000, u"66.7"_s);
    }
    void rate_isHalfUpOnTheExactFraction()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, printed);
        QCOMPARE(formatRate(permille(part, whole)), printed);
    }

    void completionRate_leavesOutTheExempt()
    {
        Tally tally;
        tally.duties = 5;
        tally.exempt = 2;
        tally.done = 2;
        QCOMPARE(formatRate(completionRate(tally)), u"66.7"_s);
        tally.exempt = 5;
        tally.done = 0;
        QCOMPARE(completionRate(tally), std::nullopt);
        QCOMPARE(peopleRate(Tally()), std::nullopt);
    }

    void groups_data()
    {
        QTest::addColumn<RateBy>("by");
        QTest::addColumn<QStringList>("expected");
        const QString total = u"total 5/2/2/1/0 3/2"_s;
        QTest::newRow("none") << RateBy::None << QStringList{total};
        QTest::newRow("courses") << RateBy::Courses
                                 << QStringList{u"C1 3/1/2/0/0 3/3"_s, u"C2 2/1/0/1/0 2/1"_s, total};
        // A's duty C1 has a reason from each title: both rows take it, the total counts it once.
        QTest::newRow("title") << RateBy::Title
                               << QStringList{u"T1 4/2/1/1/0 2/1"_s, u"T2 2/0/2/0/0 2/2"_s, total};
        QTest::newRow("level") << RateBy::Level
                               << QStringList{u"huyen 4/2/1/1/0 2/1"_s, u"xa 2/0/2/0/0 2/2"_s, total};
        QTest::newRow("sex") << RateBy::Sex
                             << QStringList{u" 2/2/0/0/0 1/1"_s, u"nam 2/0/1/1/0 1/0"_s,
                                    u"nu 1/0/1/0/0 1/1"_s, total};
        QTest::newRow("unit") << RateBy::Unit
                              << QStringList{u"LOW 2/0/1/1/0 1/0"_s, u"NEW 2/2/0/0/0 1/1"_s,
                                     u"OLD 3/0/2/1/0 2/1"_s, u"TOP 5/2/2/1/0 3/2"_s, total};
    }
    void groups()
    {
        QFETCH(RateBy, by);
        QFETCH(QStringList, expected);
        const World world = province();
        const Rulebook rules = world.rules();
        QCOMPARE(shown(tableOf(world, rules, by)), expected);
    }

    void currentUnits_followTheSuccessorOfToday_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QStringList>("units");
        QTest::newRow("OLD lives") << u"2024-06-01"_s << QStringList{u"LOW"_s, u"NEW"_s, u"OLD"_s, u"TOP"_s};
        QTest::newRow("OLD became NEW; LOW lives and hangs below it")
            << u"2025-06-01"_s << QStringList{u"LOW"_s, u"NEW"_s, u"OLD"_s, u"TOP"_s};
    }
    void currentUnits_followTheSuccessorOfToday()
    {
        QFETCH(QString, today);
        QFETCH(QStringList, units);
        const World world = province();
        const Rulebook rules = world.rules();
        const RateTable table = tableOf(world, rules, RateBy::Unit, {UnitTree::Current, *parseDay(today)});
        QCOMPARE(table.groups().keys(), units);
        const bool merged = *parseDay(today) > day("2024-12-31");
        QCOMPARE(shown(table.groups()[u"NEW"_s]), merged ? u"3/2/1/0/0 2/2"_s : u"2/2/0/0/0 1/1"_s);
        QCOMPARE(shown(table.groups()[u"OLD"_s]), merged ? u"2/0/1/1/0 1/0"_s : u"3/0/2/1/0 2/1"_s);
    }

    void undetermined_leavesNoRow()
    {
        World world = province();
        world.tables().requirements.erase(
            world.tables().requirements.begin(), world.tables().requirements.begin() + 3);
        const Rulebook rules = world.rules();
        const RateTable table = tableOf(world, rules, RateBy::Courses);
        QVERIFY(table.groups().isEmpty());
        QCOMPARE(table.total(), Tally());
    }

    /// C3 is not determined, C4 behind it is.
    void undetermined_hidesNoOther()
    {
        World world = province();
        world.course("C4").requirement("R5", "T1", Kind::BeforeAppointment, "C4");
        const Rulebook rules = world.rules();
        QCOMPARE(shown(tableOf(world, rules, RateBy::Courses)).filter(u"C4"_s), QStringList{u"C4 2/0/0/0/2 2/0"_s});
    }

    void exemptWithUnknownValue_isCounted()
    {
        World world = province();
        world.exempt("C3");
        const Rulebook rules = world.rules();
        QCOMPARE(shown(tableOf(world, rules, RateBy::Courses)).filter(u"C3"_s),
            QStringList{u"C3 1/1/0/0/0 1/1"_s});
    }

    void expiringAndOverdue_areCounted()
    {
        World world;
        world.unit("U1").title("T1").course("C1").course("C2");
        world.requirement("R1", "T1", Kind::EveryYears, "C1", 5)
            .requirement("R2", "T1", Kind::BeforeAppointment, "C2")
            .cadre("A", "U1")
            .holds("T1", "U1", "2020-01-01")
            .completed("K1", "C1", "2019-07-01");
        const Rulebook rules = world.rules();
        QCOMPARE(shown(tableOf(world, rules, RateBy::None)), QStringList{u"total 2/0/1/0/1 1/0"_s});
    }
};

LOTRINH_TEST(TestRates)
#include "tst_rates.moc"
