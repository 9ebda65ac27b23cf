// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/planning/warnings.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

/// Titles A1 … A4 of level "tinh", B1 of level "huyen"; one list: unit U1, term S1 from 01/07/2021.
World listWorld()
{
    World world;
    world.unit("U1").unit("U2").term("S1", TermKind::State, "2021-07-01", "2031-06-30");
    for (const char *code : {"A1", "A2", "A3", "A4"})
        world.title(code, {}, [](Title &t) { t.level = u"tinh"_s; });
    world.title("B1", {}, [](Title &t) { t.level = u"huyen"_s; });
    return world;
}

World &person(World &world, std::string_view code, std::optional<Sex> sex, const QString &birth)
{
    return world.cadre(code, "U1", [&](Cadre &c) {
        c.sex = sex;
        c.birthDate = birth;
    });
}

World &plan(World &world, std::string_view code, std::string_view title, std::string_view unit = "U1")
{
    return world.planned(
        code, title, "S1", "2020-01-01", [&](PlanningEntry &p) { p.unit = world.unitId(unit); });
}

/// rule count/whole unknown limit: entries
QStringList shown(World &world, std::string_view asOf)
{
    std::vector<PlannedPerson> planned;
    for (const CadreFacts &facts : world.people())
        for (const PlanningEntry &entry : facts.planning)
            planned.push_back({&entry, &facts.cadre});
    std::reverse(planned.begin(), planned.end());
    QStringList lines;
    const PlanningLimits limits = limitsOn(shippedPlanningLimits(), day(asOf));
    for (const StructureWarning &one : structureWarnings(world.rules(), planned, limits, day(asOf))) {
        QStringList entries;
        for (PlanningEntryId id : one.entries)
            for (const PlannedPerson &person : planned)
                if (person.entry->id == id)
                    entries.append(person.entry->code);
        lines.append(u"%1 %2/%3 %4 %5: %6"_s.arg(toCode(one.rule))
                         .arg(one.count)
                         .arg(one.whole)
                         .arg(one.unknown)
                         .arg(one.limit.value)
                         .arg(entries.join(u' ')));
    }
    return lines;
}

constexpr auto today = "2023-01-01";

} // namespace

class TestStructureWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void title_moreThanThreePlanned()
    {
        World world = listWorld();
        for (const char *code : {"1", "2", "3"})
            plan(person(world, code, Sex::Female, u"1990"_s), std::string("P") + code, "A1");
        QVERIFY(shown(world, today).isEmpty());
        plan(person(world, "4", Sex::Female, u"1990"_s), "P4", "A1", "U2"); // another unit's list
        QVERIFY(shown(world, today).isEmpty());
        plan(person(world, "5", Sex::Female, u"1990"_s), "P5", "A1");
        QCOMPARE(shown(world, today), QStringList{u"most_per_title 4/0 0 3: P1 P2 P3 P5"_s});
    }

    void level_moreThanThreeTitlesOfOnePerson()
    {
        World world = listWorld();
        person(world, "1", Sex::Female, u"1990"_s);
        for (const char *title : {"A1", "A2", "A3", "B1"})
            plan(world, std::string("P-") + title, title);
        plan(world, "P-A1-again", "A1", "U2"); // the same title twice is one title
        QVERIFY(shown(world, today).isEmpty());
        plan(world, "P-A4", "A4");
        QCOMPARE(shown(world, today),
            QStringList{u"most_titles_per_level 4/0 0 3: P-A1 P-A1-again P-A2 P-A3 P-A4"_s});
    }

    /// Titles whose level is not recorded are not known to share one.
    void level_unknownIsNoLevel()
    {
        World world = listWorld();
        person(world, "1", Sex::Female, u"1990"_s);
        for (const char *title : {"N1", "N2", "N3", "N4"}) {
            world.title(title, TermKind::State);
            plan(world, std::string("P-") + title, title);
        }
        QCOMPARE(shown(world, today).filter(u"per_level"_s), QStringList());
    }

    void women_belowAQuarter()
    {
        World world = listWorld();
        plan(person(world, "1", Sex::Female, u"1990"_s), "P1", "A1");
        plan(world, "P1b", "A2"); // one person on the list twice is one person
        for (const char *code : {"2", "3", "4"})
            plan(person(world, code, Sex::Male, u"1990"_s), std::string("P") + code, "A2");
        // Five people would be 20 %, but A2 then has four planned; so the fifth is on A3.
        QCOMPARE(shown(world, today), QStringList{u"most_per_title 4/0 0 3: P1b P2 P3 P4"_s});
        plan(person(world, "5", Sex::Male, u"1990"_s), "P5", "A3");
        QCOMPARE(shown(world, today).filter(u"women"_s),
            QStringList{u"least_women 1/5 0 25: P1 P1b P2 P3 P4 P5"_s});
    }

    void women_unknownSexIsNeitherForNorAgainst()
    {
        World world = listWorld();
        plan(person(world, "1", {}, u"1990"_s), "P1", "A1");
        QVERIFY(shown(world, today).isEmpty());
        plan(person(world, "2", Sex::Male, u"1990"_s), "P2", "A1");
        QCOMPARE(shown(world, today), QStringList{u"least_women 0/1 1 25: P1 P2"_s});
    }

    void young_isUnderFortyOnTheTermsFirstDay_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("warned");
        QTest::newRow("40 the day after") << u"1981-07-02"_s << false;
        QTest::newRow("40 on the day") << u"1981-07-01"_s << true;
        QTest::newRow("year only: taken as 1 July") << u"1981"_s << true;
        QTest::newRow("year only, younger") << u"1982"_s << false;
        QTest::newRow("not known") << QString() << false;
    }
    void young_isUnderFortyOnTheTermsFirstDay()
    {
        QFETCH(QString, born);
        QFETCH(bool, warned);
        World world = listWorld();
        plan(person(world, "1", Sex::Female, born), "P1", "A1");
        QCOMPARE(!shown(world, today).filter(u"least_young 0/1 0 15"_s).isEmpty(), warned);
    }

    void young_limitIsFifteenPercent()
    {
        World world = listWorld();
        const char *titles[] = {"A1", "A2", "A3"};
        plan(person(world, "0", Sex::Female, u"1990"_s), "P0", "B1");
        for (int i = 0; i < 5; ++i) // 1 of 6 = 16.7 %
            plan(person(world, std::to_string(i + 1), Sex::Female, u"1970"_s), "Q" + std::to_string(i),
                titles[i % 3]);
        QVERIFY(shown(world, today).isEmpty());
        plan(person(world, "9", Sex::Female, u"1970"_s), "Q9", "A4"); // 1 of 7 = 14.3 %
        QCOMPARE(shown(world, today), QStringList{u"least_young 1/7 0 15: P0 Q0 Q1 Q2 Q3 Q4 Q9"_s});
    }

    void limits_areDated_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("basis");
        QTest::newRow("before: unknown, no warning") << u"2021-12-26"_s << false << QString();
        QTest::newRow("50-QĐ/TW") << u"2021-12-27"_s << true << u"50-QĐ/TW"_s;
        QTest::newRow("50-QĐ/TW, last day") << u"2025-10-07"_s << true << u"50-QĐ/TW"_s;
        QTest::newRow("377-QĐ/TW") << u"2025-10-08"_s << true << u"377-QĐ/TW"_s;
    }
    void limits_areDated()
    {
        QFETCH(QString, asOf);
        QFETCH(bool, known);
        QFETCH(QString, basis);
        World world = listWorld();
        for (const char *code : {"1", "2", "3", "4"})
            plan(person(world, code, Sex::Male, u"1950"_s), std::string("P") + code, "A1");
        QCOMPARE(shown(world, asOf.toStdString()).size(), known ? 3 : 0);
        const PlanningLimits limits = limitsOn(shippedPlanningLimits(), *parseDay(asOf));
        QCOMPARE(limits.mostPerTitle.has_value(), known);
        if (known)
            QVERIFY2(limits.mostPerTitle->basis.contains(basis), qPrintable(limits.mostPerTitle->basis));
    }

    void entriesOutOfForce_areNotCounted()
    {
        World world = listWorld();
        plan(person(world, "1", Sex::Male, u"1950"_s), "P1", "A1");
        QCOMPARE(shown(world, today).size(), 2);
        world.person().planning.front().endedOn = day(today);
        QVERIFY(shown(world, today).isEmpty());
    }
};

LOTRINH_TEST(TestStructureWarnings)
#include "tst_structurewarnings.moc"
