// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "support/manytests.h"
#include "service/view/rulepreview.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

namespace {

service::AddRequirement asked(const QString &courses, AppliesTo appliesTo, Day from)
{
    service::AddRequirement command;
    command.code = u"R9"_s;
    command.title = u"T"_s;
    command.appliesTo = appliesTo;
    command.courses = courses.split(u';');
    command.validFrom = from;
    return command;
}

/// "code:before>after" of every shift.
QString printed(const service::RuleImpact &impact)
{
    QStringList shifts;
    for (const service::DutyShift &shift : impact.shifts)
        shifts.append(u"%1:%2>%3"_s.arg(shift.cadreCode, shift.before ? toCode(*shift.before) : u"-"_s,
            shift.after ? toCode(*shift.after) : u"-"_s));
    return shifts.join(u' ');
}

} // namespace

/// A change of rules tried out: what is foretold is what the command then does, and trying writes nothing.
class TestRulePreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Addition_ForIncumbents_GivesThemADuty();
    void Addition_ForPlannedPeople_TouchesThemAlone();
    void Addition_InTheFuture_TouchesNobodyYet();
    void Ending_TakesTheDutyAway();
    void Switching_IsForetold();
    void Preview_WritesNothing();
    void Foretold_IsWhatHappens();
    void Unknown_IsRefused_data();
    void Unknown_IsRefused();
};

void TestRulePreview::Addition_ForIncumbents_GivesThemADuty()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto impact
        = service::previewRule(*province.service, asked(u"C3"_s, AppliesTo::Incumbent, Day::of(2027, 1, 1)), province.today);
    QVERIFY(impact);
    QVERIFY(impact->gained > 0);
    QCOMPARE(impact->lost, 0);
    QCOMPARE(impact->changed, 0);
    QCOMPARE(impact->people, impact->gained);
    for (const service::DutyShift &shift : impact->shifts) {
        QVERIFY(!shift.before);
        QCOMPARE(shift.courses, u"C3"_s);
    }
}

void TestRulePreview::Addition_ForPlannedPeople_TouchesThemAlone()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto impact
        = service::previewRule(*province.service, asked(u"C3"_s, AppliesTo::Planned, Day::of(2027, 1, 1)), province.today);
    QVERIFY(impact);
    QCOMPARE(impact->people, 1);
    QCOMPARE(impact->shifts.front().cadreCode, u"F"_s);
}

void TestRulePreview::Addition_InTheFuture_TouchesNobodyYet()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto impact
        = service::previewRule(*province.service, asked(u"C3"_s, AppliesTo::Both, Day::of(2028, 1, 1)), province.today);
    QVERIFY(impact);
    QCOMPARE(printed(*impact), QString());
    QCOMPARE(impact->people, 0);
}

void TestRulePreview::Ending_TakesTheDutyAway()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto impact
        = service::previewRule(*province.service, service::EndRequirement{u"RB"_s, Day::of(2027, 2, 1)}, province.today);
    QVERIFY(impact);
    QVERIFY(impact->lost > 0);
    QCOMPARE(impact->gained, 0);
    const auto kept
        = service::previewRule(*province.service, service::EndRequirement{u"RB"_s, province.today}, province.today);
    QVERIFY(kept);
    QCOMPARE(printed(*kept), QString());
}

void TestRulePreview::Switching_IsForetold()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto off
        = service::previewRule(*province.service, service::EnableRequirement{u"RB"_s, false}, province.today);
    const auto ended
        = service::previewRule(*province.service, service::EndRequirement{u"RB"_s, Day::of(2027, 2, 1)}, province.today);
    QVERIFY(off && ended);
    QCOMPARE(printed(*off), printed(*ended));
}

void TestRulePreview::Preview_WritesNothing()
{
    SmallProvince province(store::Engine::Sqlite);
    const QString before = province.everything();
    QVERIFY(service::previewRule(*province.service, asked(u"C3"_s, AppliesTo::Both, Day::of(2027, 1, 1)), province.today));
    QVERIFY(service::previewRule(*province.service, service::EnableRequirement{u"RB"_s, false}, province.today));
    QCOMPARE(province.everything(), before);
}

void TestRulePreview::Foretold_IsWhatHappens()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto impact
        = service::previewRule(*province.service, asked(u"C3"_s, AppliesTo::Both, Day::of(2027, 1, 1)), province.today);
    QVERIFY(impact);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_requirement","code":"R9","title":"T","applies_to":"both","kind":"before_appointment","courses":"C3","valid_from":"2027-01-01"})"_s), u"ok"_s);
    for (const service::DutyShift &shift : impact->shifts)
        QCOMPARE(province.statusOf(shift.cadreCode, u"C3"_s), toCode(*shift.after));
}

void TestRulePreview::Unknown_IsRefused_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("courses");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("graceMonths");
    QTest::addColumn<QString>("expected");
    QTest::newRow("harmless") << u"T"_s << u"C3"_s << u"R9"_s << 0 << QString();
    QTest::newRow("no such title") << u"T9"_s << u"C3"_s << u"R9"_s << 0 << u"unknown_reference"_s;
    QTest::newRow("no such course") << u"T"_s << u"C9"_s << u"R9"_s << 0 << u"unknown_reference"_s;
    QTest::newRow("code taken") << u"T"_s << u"C3"_s << u"RB"_s << 0 << u"bad_field"_s;
    QTest::newRow("months below none") << u"T"_s << u"C3"_s << u"R9"_s << -1 << u"bad_field"_s;
}

void TestRulePreview::Unknown_IsRefused()
{
    QFETCH(QString, title);
    QFETCH(QString, courses);
    QFETCH(QString, code);
    QFETCH(int, graceMonths);
    QFETCH(QString, expected);
    SmallProvince province(store::Engine::Sqlite);
    service::AddRequirement command = asked(courses, AppliesTo::Both, Day::of(2027, 1, 1));
    command.title = title;
    command.code = code;
    command.graceMonths = graceMonths;
    const auto impact = service::previewRule(*province.service, command, province.today);
    QCOMPARE(impact ? QString() : impact.error().code, expected);
}

LOTRINH_TEST(TestRulePreview)
#include "tst_rulepreview.moc"
