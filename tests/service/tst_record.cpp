// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

#include "store/audit.h"
#include "store/rows.h"

#include <QJsonArray>

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
    void preview_saysWhoGainsAndLoses_data();
    void preview_saysWhoGainsAndLoses();
    void preview_writesNothing();
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

void TestRecord::preview_saysWhoGainsAndLoses_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &fields, const QString &expected) {
        QTest::newRow(what) << fields << expected;
    };
    row("a new rule for holders",
        uR"("code":"RN","title":"T","applies_to":"incumbent","kind":"before_appointment","courses":["C3"])"_s,
        u"+4 -0 ~0 of 4, 2027-03-01: A C3 gains, B C3 gains, D C3 gains, E C3 gains"_s);
    row("the same rule, for planned people only",
        uR"("code":"RB","title":"T","applies_to":"planned","kind":"before_appointment","courses":["C1","C2"])"_s,
        u"+0 -4 ~0 of 4, 2027-03-01: A C1;C2 loses, B C1;C2 loses, D C1;C2 loses, E C1;C2 loses"_s);
    row("the same rule, with more time",
        uR"("code":"RB","title":"T","applies_to":"incumbent","kind":"within_months","value":240,"courses":["C1","C2"])"_s,
        u"+0 -1 ~4 of 5, 2027-03-01: A C1;C2 changes, B C1;C2 changes, D C1;C2 changes, E C1;C2 changes, F C1;C2 loses"_s);
    row("as it is", uR"("code":"RB","title":"T","applies_to":"both","kind":"before_appointment","courses":["C1","C2"])"_s,
        u"+0 -0 ~0 of 0, 2027-03-01: "_s);
    row("seen on its first day",
        uR"("code":"RN","title":"T","applies_to":"planned","kind":"before_appointment","courses":["C3"],"valid_from":"2028-01-01")"_s,
        u"+1 -0 ~0 of 1, 2028-01-01: F C3 gains"_s);
}

void TestRecord::preview_saysWhoGainsAndLoses()
{
    QFETCH(QString, fields);
    SmallProvince province(store::Engine::Sqlite);
    const QJsonObject reply = province.run(u"{\"do\":\"preview_requirement\",%1}"_s.arg(fields));
    QStringList duties;
    for (const auto &value : reply.value(u"duties"_s).toArray()) {
        const QJsonObject one = value.toObject();
        duties += QStringList{one.value(u"cadre"_s).toString(), one.value(u"courses"_s).toString(),
            one.value(u"change"_s).toString()}
                      .join(u' ');
    }
    QTEST(u"+%1 -%2 ~%3 of %4, %5: %6"_s.arg(reply.value(u"gains"_s).toInt())
              .arg(reply.value(u"loses"_s).toInt())
              .arg(reply.value(u"changes"_s).toInt())
              .arg(reply.value(u"people"_s).toInt())
              .arg(reply.value(u"as_of"_s).toString(), duties.join(u", "_s)),
        "expected");
}

void TestRecord::preview_writesNothing()
{
    SmallProvince province(store::Engine::Sqlite);
    const QString before = province.everything();
    const auto audited = store::readAudit(province.service->database(), 1, 100);
    QCOMPARE(province.outcomeOf(
                 uR"({"do":"preview_requirement","id":"p-1","code":"RN","title":"T","applies_to":"both","kind":"before_appointment","courses":["C3"]})"_s),
        u"ok"_s);
    QCOMPARE(province.outcomeOf(
                 uR"({"do":"preview_requirement","code":"RN","title":"T9","applies_to":"both","kind":"before_appointment","courses":["C3"]})"_s),
        u"unknown_reference"_s);
    QCOMPARE(province.everything(), before);
    const auto after = store::readAudit(province.service->database(), 1, 100);
    QVERIFY(audited && after);
    QCOMPARE(after->size(), audited->size());
    QCOMPARE(province.statusOf(u"A"_s, u"C3"_s), u"-"_s);
    QCOMPARE(province.problems(), QString());
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

LOTRINH_TEST(TestRecord)
#include "tst_record.moc"
