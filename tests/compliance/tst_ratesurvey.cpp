// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rateworld.h"
#include "support/manytests.h"

#include <QTest>
#include <compliance/questions.h>
#include <compliance/ratesurvey.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;
using compliance::RateQuestion;
using compliance::RateSurvey;

namespace {

const Day surveyDay = Day::of(2024, 6, 1);
const Day viewDay = Day::of(2024, 9, 1);

RateSurvey counted(const compliance::Province &province, const RateQuestion &question, size_t slice = 2)
{
    RateSurvey survey(province.sharedRuleset(), question);
    while (survey.advance(province, slice)) { }
    return survey;
}

/// duties/exempt/done/studying/overdue people/people done
QString printed(const Tally &tally)
{
    return u"%1/%2/%3/%4/%5 %6/%7"_s.arg(tally.duties)
        .arg(tally.exempt)
        .arg(tally.done)
        .arg(tally.studying)
        .arg(tally.overdue)
        .arg(tally.people)
        .arg(tally.peopleDone);
}

} // namespace

class TestRateSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitsRollUp_data();
    void unitsRollUp();
    void everyGroupingEqualsTheRates_data();
    void everyGroupingEqualsTheRates();
    void aSliceOfAnySizeCountsTheSame_data();
    void aSliceOfAnySizeCountsTheSame();
    void cellsEqualTheRatesOfTheirFilters();
    void scopeKeepsOthersOut();
    void trendEqualsTheSurveyOfEachDay();
    void monthEndsAreCountedFromTheDay_data();
    void monthEndsAreCountedFromTheDay();
    void treeStandsUnderItsParents();
    void treeSurvivesACycle();
};

void TestRateSurvey::unitsRollUp_data()
{
    QTest::addColumn<UnitTree>("tree");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a leaf") << UnitTree::AsOf << u"U11"_s << u"1/0/0/0/1 1/0"_s;
    QTest::newRow("with what is below") << UnitTree::AsOf << u"U1"_s << u"3/0/1/0/1 2/0"_s;
    QTest::newRow("then: E still in OLD") << UnitTree::AsOf << u"U2"_s << u"2/1/1/0/0 1/1"_s;
    QTest::newRow("then: OLD has its own row") << UnitTree::AsOf << u"OLD"_s << u"1/0/0/1/0 1/0"_s;
    QTest::newRow("now: E went into U2") << UnitTree::Current << u"U2"_s << u"3/1/1/1/0 2/1"_s;
    QTest::newRow("now: nobody in OLD") << UnitTree::Current << u"OLD"_s << u"0/0/0/0/0 0/0"_s;
    QTest::newRow("the top has everybody, whichever tree")
        << UnitTree::Current << u"P"_s << u"6/1/2/1/1 4/1"_s;
}

void TestRateSurvey::unitsRollUp()
{
    QFETCH(UnitTree, tree);
    QFETCH(QString, unit);
    const World made = rateWorld();
    const auto province = provinceOf(made);
    const RateSurvey survey = counted(province, {surveyDay, {tree, viewDay}, {}});
    QTEST(printed(survey.tally({RateBy::Unit, unit})), "expected");
}

void TestRateSurvey::everyGroupingEqualsTheRates_data()
{
    QTest::addColumn<RateBy>("by");
    for (const auto &[by, code] : CodeTable<RateBy>::codes)
        QTest::newRow(code) << by;
}

void TestRateSurvey::everyGroupingEqualsTheRates()
{
    QFETCH(RateBy, by);
    const World made = rateWorld();
    const auto province = provinceOf(made);
    for (UnitTree tree : {UnitTree::AsOf, UnitTree::Current}) {
        const UnitView view{tree, viewDay};
        const RateSurvey survey = counted(province, {surveyDay, view, {}});
        RateTable expected(province.rules(), by, view);
        for (const CadreFacts &facts : made.people())
            expected.add(facts, dutiesOf(province.rules(), facts, surveyDay), surveyDay);
        QCOMPARE(survey.table(by).groups(), expected.groups());
        QCOMPARE(survey.table(by).total(), expected.total());
        QCOMPARE(compliance::rates(province, by, surveyDay, view).groups(), expected.groups());
        QCOMPARE(survey.total(), expected.total());
    }
}

void TestRateSurvey::aSliceOfAnySizeCountsTheSame_data()
{
    QTest::addColumn<int>("slice");
    for (int slice : {1, 2, 5, 6, 1000})
        QTest::addRow("%d", slice) << slice;
}

void TestRateSurvey::aSliceOfAnySizeCountsTheSame()
{
    QFETCH(int, slice);
    const World made = rateWorld();
    const auto province = provinceOf(made);
    const RateSurvey survey
        = counted(province, {surveyDay, {UnitTree::AsOf, viewDay}, {}}, static_cast<size_t>(slice));
    QCOMPARE(printed(survey.total()), u"6/1/2/1/1 4/1"_s);
    QCOMPARE(survey.share(province), 1.0);
}

void TestRateSurvey::cellsEqualTheRatesOfTheirFilters()
{
    const World made = rateWorld();
    const auto province = provinceOf(made);
    const UnitView view{UnitTree::Current, viewDay};
    const RateSurvey survey = counted(province, {surveyDay, view, {}});
    int filled = 0;
    for (const Unit &unit : province.rules().units())
        for (const Title &title : province.rules().titles()) {
            compliance::Filter filter;
            filter.unit = unit.id;
            filter.title = title.id;
            const Tally cell = survey.cell(unit.code, title.code);
            QCOMPARE(cell, compliance::rates(province, RateBy::None, surveyDay, view, filter).total());
            filled += cell.duties > 0;
        }
    QCOMPARE(filled, 7); // P, U1 and U2 for both titles that ask something, U11 for one
}

void TestRateSurvey::scopeKeepsOthersOut()
{
    const World made = rateWorld();
    const auto province = provinceOf(made);
    const RateSurvey survey = counted(province, {surveyDay, {UnitTree::AsOf, viewDay}, made.unitId("U1")});
    QCOMPARE(printed(survey.total()), u"3/0/1/0/1 2/0"_s);
    QCOMPARE(printed(survey.tally({RateBy::Unit, u"U2"_s})), u"0/0/0/0/0 0/0"_s);
}

void TestRateSurvey::trendEqualsTheSurveyOfEachDay()
{
    const World made = rateWorld();
    const auto province = provinceOf(made);
    const RateQuestion question{surveyDay, {UnitTree::AsOf, viewDay}, {}};
    const auto days = compliance::monthEnds(surveyDay, 24);
    compliance::RateTrend trend(province.sharedRuleset(), question, days);
    while (trend.advance(province, 4)) { }
    QCOMPARE(trend.days().size(), days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        const RateSurvey day = counted(province, {days[i], question.view, {}});
        QCOMPARE(trend.days()[i].total(), day.total());
        QCOMPARE(trend.days()[i].table(RateBy::Unit).groups(), day.table(RateBy::Unit).groups());
    }
    QVERIFY(trend.days().front().total() != trend.days().back().total());
}

void TestRateSurvey::monthEndsAreCountedFromTheDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    QTest::newRow("over a leap February")
        << u"2024-04-15"_s << 3 << u"2024-01-31 2024-02-29 2024-03-31 2024-04-15"_s;
    QTest::newRow("on a last day") << u"2024-03-31"_s << 2 << u"2024-01-31 2024-02-29 2024-03-31"_s;
    QTest::newRow("on a first day, over a new year")
        << u"2024-01-01"_s << 2 << u"2023-11-30 2023-12-31 2024-01-01"_s;
}

void TestRateSurvey::monthEndsAreCountedFromTheDay()
{
    QFETCH(QString, day);
    QFETCH(int, months);
    QStringList found;
    for (Day one : compliance::monthEnds(parseDay(day).value(), months))
        found.append(toIso(one));
    QTEST(found.join(u' '), "expected");
}

void TestRateSurvey::treeStandsUnderItsParents()
{
    const World made = rateWorld();
    const Rulebook rules = made.rules();
    QStringList rows;
    for (const auto &row : compliance::unitTree(rules, {u"U2"_s, u"U11"_s, u"U1"_s, u"P"_s}))
        rows.append(u"%1%2%3"_s.arg(row.depth).arg(row.unit->code, row.hasChildren ? u"+"_s : QString()));
    QCOMPARE(rows.join(u' '), u"0P+ 1U1+ 2U11 1U2"_s);
}

void TestRateSurvey::treeSurvivesACycle()
{
    World made;
    made.unit("X").unit("Y", "X").unit("Z");
    made.tables().units.front().parent = made.unitId("Y");
    const Rulebook rules = made.rules();
    QStringList rows;
    for (const auto &row : compliance::unitTree(rules, {u"X"_s, u"Y"_s, u"Z"_s}))
        rows.append(u"%1%2"_s.arg(row.depth).arg(row.unit->code));
    QCOMPARE(rows.join(u' '), u"0Z 0X 1Y"_s);
}

LOTRINH_TEST(TestRateSurvey)
#include "tst_ratesurvey.moc"
