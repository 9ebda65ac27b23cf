// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

#include "compliance/ratesurvey.h"
#include "domain/rate/rates.h"
#include "store/rows.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Units and titles change on a date (domain.md §1.7): closed and continued, never renamed in place; people's
/// records stay as they were and both report views are right.
class TestStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merge_bothViewsAreRight_data() { test::addEngines(); }
    void merge_bothViewsAreRight();
    void merge_movesPeopleWhenAsked_data() { test::addEngines(); }
    void merge_movesPeopleWhenAsked();
    void split_keepsShares();
    void refusals_data();
    void refusals();
    void descent_isPossible();
    void title_takesItsRulesAlong_data() { test::addEngines(); }
    void title_takesItsRulesAlong();
};

namespace {

const QString mergeInto = uR"({"do":"merge_units","code":"SX-1","units":["U1","U2"],"into":"U3","on":"2027-02-01","decision":"9-NQ/TU"})"_s;

void addU3(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(uR"({"do":"add_unit","code":"U3","name":"Đơn vị mới","parent":"P","valid_from":"2027-02-01"})"_s), u"ok"_s);
}

/// Duties of a unit's row in one of the two views, as of a day.
qint64 dutiesOf(SmallProvince &province, const QString &unit, Day asOf, UnitTree tree)
{
    return compliance::rates(**province.service->province(), RateBy::Unit, asOf, {tree, province.today}).groups().value(unit).duties;
}

} // namespace

void TestStructure::merge_bothViewsAreRight()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const Day before = Day::of(2027, 1, 15);
    const qint64 u1 = dutiesOf(province, u"U1"_s, before, UnitTree::AsOf);
    const qint64 u2 = dutiesOf(province, u"U2"_s, before, UnitTree::AsOf);
    QVERIFY(u1 > 0 && u2 > 0);
    addU3(province);
    const QJsonObject reply = province.run(mergeInto);
    QVERIFY2(reply.value(u"ok"_s).toBool(), qPrintable(reply.value(u"message"_s).toString()));
    QVERIFY(reply.value(u"posts_left"_s).toInt() > 0);
    QCOMPARE(reply.value(u"posts_moved"_s).toInt(), 0);
    // Then: the units as they were. Now: everything under the one that took over.
    QCOMPARE(dutiesOf(province, u"U1"_s, before, UnitTree::AsOf), u1);
    QCOMPARE(dutiesOf(province, u"U2"_s, before, UnitTree::AsOf), u2);
    QCOMPARE(dutiesOf(province, u"U3"_s, before, UnitTree::Current), u1 + u2);
    QCOMPARE(dutiesOf(province, u"U1"_s, before, UnitTree::Current), 0);
    const auto lineage = test::all<UnitLineage>(province);
    QCOMPARE(lineage.size(), size_t(2));
    QCOMPARE(lineage.front().to, UnitId{4});
    for (const Unit &unit : test::all<Unit>(province))
        if (unit.code == u"U1"_s || unit.code == u"U2"_s) {
            QCOMPARE(unit.life.to, Day::of(2027, 2, 1));
            QCOMPARE(unit.successors, std::vector<UnitId>{UnitId{4}});
        }
    QCOMPARE(province.outcomeOf(uR"({"do":"dissolve_unit","code":"SX-2","unit":"U1","on":"2027-03-01"})"_s), u"wrong_state"_s);
    QCOMPARE(province.problems(), QString());
}

void TestStructure::merge_movesPeopleWhenAsked()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    addU3(province);
    const size_t before = test::all<PostHolding>(province).size();
    QString line = mergeInto;
    const QJsonObject reply = province.run(line.replace(u"\"on\""_s, u"\"people\":\"move\",\"on\""_s));
    QVERIFY2(reply.value(u"ok"_s).toBool(), qPrintable(reply.value(u"message"_s).toString()));
    const int moved = reply.value(u"posts_moved"_s).toInt();
    QVERIFY(moved > 0);
    QCOMPARE(reply.value(u"posts_left"_s).toInt(), 0);
    const auto holdings = test::all<PostHolding>(province);
    QCOMPARE(holdings.size(), before + size_t(moved));
    for (const PostHolding &holding : holdings)
        if (holding.unit == UnitId{4}) {
            QCOMPARE(holding.held.from, Day::of(2027, 2, 1));
            QCOMPARE(holding.decision, u"9-NQ/TU"_s);
        }
    QCOMPARE(province.problems(), QString());
}

void TestStructure::split_keepsShares()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    addU3(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"split_unit","code":"SX-1","unit":"U1","into":[{"unit":"U2","share_pct":60},{"unit":"U3","share_pct":50}],"on":"2027-02-01"})"_s), u"bad_field"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"split_unit","code":"SX-1","unit":"U1","into":[{"unit":"U2","share_pct":60},{"unit":"U3","share_pct":40}],"on":"2027-02-01"})"_s), u"ok"_s);
    const auto lineage = test::all<UnitLineage>(province);
    QCOMPARE(lineage.size(), size_t(2));
    QCOMPARE(lineage.front().sharePct, std::optional(60));
    // With two successors no unit of today stands for the old one: it keeps its own row in both views.
    QVERIFY(dutiesOf(province, u"U1"_s, Day::of(2027, 1, 15), UnitTree::Current) > 0);
}

void TestStructure::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &line, const char *outcome) {
        QTest::newRow(name) << line << QString::fromLatin1(outcome);
    };
    row("merge into nothing known", uR"({"do":"merge_units","code":"X","units":["U1"],"into":"U9","on":"2027-02-01"})"_s, "unknown_reference");
    row("merge of itself only", uR"({"do":"merge_units","code":"X","units":["U2"],"into":"U2","on":"2027-02-01"})"_s, "bad_field");
    row("merge into one that goes on", uR"({"do":"merge_units","code":"X","units":["U1","U2"],"into":"U2","on":"2027-02-01"})"_s, "ok");
    row("split into one", uR"({"do":"split_unit","code":"X","unit":"U1","into":[{"unit":"U2"}],"on":"2027-02-01"})"_s, "bad_field");
    row("rename to a code that is taken", uR"({"do":"rename_unit","code":"X","unit":"U1","new_code":"U2","name":"n","on":"2027-02-01"})"_s, "bad_field");
    row("rename", uR"({"do":"rename_unit","code":"X","unit":"U1","new_code":"U1B","name":"Tên mới","on":"2027-02-01"})"_s, "ok");
    row("merge into what lies below", uR"({"do":"merge_units","code":"X","units":["P"],"into":"U2","on":"2027-02-01"})"_s, "bad_field");
    row("merge into what lies above", uR"({"do":"merge_units","code":"X","units":["U2"],"into":"P","on":"2027-02-01"})"_s, "ok");
    row("below itself", uR"({"do":"reparent_unit","code":"X","unit":"P","new_code":"P2","parent":"U1","on":"2027-02-01"})"_s, "bad_field");
    row("below another", uR"({"do":"reparent_unit","code":"X","unit":"U1","new_code":"U1B","parent":"U2","on":"2027-02-01"})"_s, "ok");
    row("dissolve", uR"({"do":"dissolve_unit","code":"X","unit":"U2","on":"2027-02-01"})"_s, "ok");
    row("unit twice", uR"({"do":"add_unit","code":"U1","name":"n"})"_s, "bad_field");
    row("unit that ends before it begins", uR"({"do":"add_unit","code":"U4","name":"n","valid_from":"2027-02-02","valid_to":"2027-02-01"})"_s, "bad_field");
    row("title twice", uR"({"do":"add_title","code":"T","name":"n"})"_s, "bad_field");
    row("title", uR"({"do":"add_title","code":"T2","name":"Phó trưởng phòng","term_kind":"party"})"_s, "ok");
    row("close a title", uR"({"do":"close_title","code":"X","title":"T","on":"2027-02-01"})"_s, "ok");
    row("equivalence of itself", uR"({"do":"add_equivalence","course":"C1","satisfies":"C1"})"_s, "bad_field");
    row("equivalence", uR"({"do":"add_equivalence","course":"C3","satisfies":"C1","valid_from":"2027-01-01"})"_s, "ok");
    row("end what is not there", uR"({"do":"end_equivalence","course":"C3","satisfies":"C1","valid_to":"2027-02-01"})"_s, "unknown_reference");
    row("cadre twice", uR"({"do":"add_cadre","code":"A","full_name":"Lê A","unit":"U1"})"_s, "bad_field");
    row("cadre born on no day", uR"({"do":"add_cadre","code":"Z","full_name":"Lê A","unit":"U1","birth_date":"1980-13"})"_s, "bad_field");
    row("cadre of a year", uR"({"do":"add_cadre","code":"Z","full_name":"Lê A","unit":"U1","birth_date":"1980","sex":"nu"})"_s, "ok");
    row("change a cadre's unit", uR"({"do":"change_cadre","code":"A","unit":"U9"})"_s, "unknown_reference");
}

void TestStructure::refusals()
{
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QByteArray before = province.bytes();
    QCOMPARE(province.outcomeOf(line), outcome);
    if (outcome != u"ok"_s)
        QCOMPARE(province.bytes(), before);
    QCOMPARE(province.problems(), QString());
}

/// Descent has no circles, and no unit ends before another flows into it.
void TestStructure::descent_isPossible()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"merge_units","code":"X","units":["U1"],"into":"U2","on":"2027-02-01"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"merge_units","code":"Y","units":["U2"],"into":"U1","on":"2027-01-01"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"dissolve_unit","code":"Y","unit":"U2","on":"2027-01-31"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"dissolve_unit","code":"Y","unit":"U2","on":"2027-02-01"})"_s), u"ok"_s);
}

void TestStructure::title_takesItsRulesAlong()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QJsonObject reply = province.run(uR"({"do":"rename_title","code":"X","title":"T","new_code":"T2","name":"Chức danh mới","on":"2027-02-01","people":"move"})"_s);
    QVERIFY2(reply.value(u"ok"_s).toBool(), qPrintable(reply.value(u"message"_s).toString()));
    QCOMPARE(reply.value(u"rules_moved"_s).toInt(), 1);
    QVERIFY(reply.value(u"posts_moved"_s).toInt() > 0);
    const auto rules = test::all<Requirement>(province);
    QCOMPARE(rules.size(), size_t(2));
    QCOMPARE(rules.front().life.to, Day::of(2027, 2, 1));
    QCOMPARE(rules.back().code, u"RB.T2"_s);
    QCOMPARE(rules.back().life.from, Day::of(2027, 2, 1));
    // The duty goes on, on the same courses, whoever asks for it now.
    QVERIFY(province.statusOf(u"A"_s, u"C1;C2"_s) != u"-"_s);
    QCOMPARE(province.problems(), QString());
}

LOTRINH_TEST(TestStructure)
#include "tst_structure.moc"
