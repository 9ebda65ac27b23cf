// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"

#include "store/audit.h"
#include "store/rows.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Planning entries, posts, completions, exemptions and rules through commands; what they leave behind.
class TestRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completion_reachesThePlanningRecord();
    void exemption_freesTheDuty();
    void appointment_bringsDuties();
    void requirement_isDated();
    void requirement_isSwitchedOffAndOn();
    void coordinator_keepsRules();
    void everyCommand_isAuditedOnce();
    void nobodyWithoutTheRight();
};

void TestRecord::completion_reachesThePlanningRecord()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"record_completion","code":"K1","cadre":"F","course":"C2","completed_on":"2027-02-01"})"_s), u"ok"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"1/1"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"revoke_completion","code":"K1","revoked_on":"2027-03-01","reason":"sai người"})"_s), u"ok"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"0/1"_s);
    const auto lines = store::readAll<PlanningLine>(province.service->database());
    QVERIFY(lines && lines->size() == 2);
    QCOMPARE(lines->front().kind, u"result"_s);
    QCOMPARE(lines->front().doneBefore, 0);
    QCOMPARE(lines->front().doneAfter, 1);
    QCOMPARE(lines->back().kind, u"revocation"_s);
    QCOMPARE(lines->back().doneAfter, 0);
}

void TestRecord::exemption_freesTheDuty()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"grant_exemption","cadre":"A","course":"C2","valid_from":"2027-01-01","valid_to":"2027-03-01","basis":"CV 1848"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"exempt"_s);
    QCOMPARE(province.statusOf(u"B"_s, u"C1;C2"_s), u"overdue"_s);
    province.today = Day::of(2027, 3, 2);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);
}

void TestRecord::appointment_bringsDuties()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-02-01","end_reason":"đã bổ nhiệm"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"-"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"appoint","cadre":"F","title":"T","unit":"U2","obtained_by":"appointed","decision":"1-QĐ/TU","valid_from":"2027-02-01"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"overdue"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"end_post_holding","cadre":"F","title":"T","valid_to":"2027-02-28"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"-"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"end_post_holding","cadre":"F","title":"T","valid_to":"2027-02-28"})"_s), u"wrong_state"_s);
}

void TestRecord::requirement_isDated()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_requirement","code":"R2","title":"T","applies_to":"incumbent","kind":"every_years","value":3,"courses":"C3","valid_from":"2027-03-01"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C3"_s), u"open"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"end_requirement","code":"R2","valid_to":"2027-03-01"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C3"_s), u"open"_s);
    province.today = Day::of(2027, 3, 2);
    QCOMPARE(province.statusOf(u"A"_s, u"C3"_s), u"-"_s);
}

void TestRecord::requirement_isSwitchedOffAndOn()
{
    SmallProvince province(store::Engine::Sqlite);
    const QString before = province.statusOf(u"A"_s, u"C1;C2"_s);
    QVERIFY(before != u"-");
    QCOMPARE(province.outcomeOf(uR"({"do":"enable_requirement","code":"RB","enabled":false})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"-"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"enable_requirement","code":"RB","enabled":false})"_s), u"bad_field"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"enable_requirement","code":"R?","enabled":true})"_s), u"unknown_reference"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"enable_requirement","code":"RB","enabled":true})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), before);
    QCOMPARE(province.problems(), QString());
}

void TestRecord::coordinator_keepsRules()
{
    QVERIFY(may(Role::Coordinator, Right::KeepRules));
    QVERIFY(!may(Role::Coordinator, Right::KeepPlanning));
    QVERIFY(!may(Role::Manager, Right::KeepRules));
    QVERIFY(!may(Role::Cadre, Right::KeepRules));
}

void TestRecord::everyCommand_isAuditedOnce()
{
    SmallProvince province(store::Engine::Sqlite);
    int announced = 0;
    province.service->announce = [&](const service::Changes &) { ++announced; };
    QCOMPARE(province.outcomeOf(uR"({"do":"grant_exemption","cadre":"A","course":"C2","basis":"x"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"grant_exemption","cadre":"Z","course":"C2","basis":"x"})"_s), u"unknown_reference"_s);
    const auto entries = store::readAudit(province.service->database(), 1, 10);
    QVERIFY(entries && entries->size() == 1);
    QCOMPARE(entries->front().command, u"grant_exemption"_s);
    QCOMPARE(announced, 1);
}

void TestRecord::nobodyWithoutTheRight()
{
    SmallProvince province(store::Engine::Sqlite);
    const QJsonObject request{{u"do"_s, u"end_planning_entry"_s}, {u"code"_s, u"Q1"_s}, {u"ended_on"_s, u"2027-03-01"_s}, {u"end_reason"_s, u"x"_s}};
    const auto refused = province.service->run(request, {u"c"_s, Role::Coordinator, {}, {}}, province.today);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"not_allowed"_s);
    QVERIFY(province.service->run(request, {u"p"_s, Role::PlanningOfficer, {}, {}}, province.today));
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
