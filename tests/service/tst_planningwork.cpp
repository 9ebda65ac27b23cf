// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

#include "service/view/conclusions.h"
#include "service/view/requests.h"
#include "store/rows.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Review rounds, political-standard conclusions with the printed figures beside them, and what cadres ask for.
class TestPlanningWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void round_oneDecisionForMany_data() { test::addEngines(); }
    void round_oneDecisionForMany();
    void conclusion_countsCasesAndTurns_data() { test::addEngines(); }
    void conclusion_countsCasesAndTurns();
    void figures_areReconciled();
    void request_grantedOrRefused_data() { test::addEngines(); }
    void request_grantedOrRefused();
    void request_onlyForOneself();
    void refusals_data();
    void refusals();
};

namespace {

void addQ2(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(uR"({"do":"add_planning_entry","code":"Q2","cadre":"E","title":"T","unit":"U2","term":"K1","decision":"7-QĐ/TU","approved_on":"2026-07-01"})"_s), u"ok"_s);
}

} // namespace

void TestPlanningWork::round_oneDecisionForMany()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    addQ2(province);
    QCOMPARE(province.run(uR"({"do":"open_review_round","code":"RS-2027","opened_on":"2027-03-01","term":"K1"})"_s).value(u"to_review"_s).toInt(), 2);
    QCOMPARE(province.outcomeOf(uR"({"do":"close_review_round","round":"RS-2027","closed_on":"2027-03-01"})"_s), u"results_missing"_s);
    const QJsonObject reply = province.run(uR"({"do":"review_entries","round":"RS-2027","decision":"12-QĐ/TU","on":"2027-03-01","keep":["Q1"],"take_out":[{"code":"Q2","reason":"quá tuổi"}],"add":[{"code":"Q3","cadre":"A","title":"T","term":"K1","unit":"U1"}]})"_s);
    QVERIFY2(reply.value(u"ok"_s).toBool(), qPrintable(reply.value(u"message"_s).toString()));
    QCOMPARE(reply.value(u"to_review"_s).toInt(), 0);
    QCOMPARE(province.outcomeOf(uR"({"do":"close_review_round","round":"RS-2027","closed_on":"2027-03-01"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"review_entries","round":"RS-2027","decision":"12-QĐ/TU","on":"2027-03-01","keep":["Q1"]})"_s), u"wrong_state"_s);
    const auto verdicts = test::all<ReviewVerdict>(province);
    QCOMPARE(verdicts.size(), size_t(3));
    for (const ReviewVerdict &verdict : verdicts)
        QCOMPARE(verdict.decision, u"12-QĐ/TU"_s);
    for (const PlanningEntry &entry : test::all<PlanningEntry>(province)) {
        if (entry.code == u"Q2"_s)
            QCOMPARE(entry.endReason, u"quá tuổi"_s);
        if (entry.code == u"Q3"_s)
            QCOMPARE(entry.decision, u"12-QĐ/TU"_s);
    }
    QCOMPARE(province.problems(), QString());
}

void TestPlanningWork::conclusion_countsCasesAndTurns()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.run(uR"({"do":"record_conclusion","number":"278-KL/TU","concluded_on":"2027-02-01","body":"Ban Thường vụ","cadres":["A","B"],"purposes":["Quy hoạch","Bổ nhiệm"],"outcome":"dat"})"_s).value(u"cases"_s).toInt(), 2);
    const QJsonObject reply = province.run(uR"({"do":"record_conclusion","number":"279-KL/TU","concluded_on":"2027-02-01","body":"Ban Thường vụ","cadres":["F"],"purposes":["Quy hoạch"],"outcome":"khong_dat","secrecy":"mat"})"_s);
    // Against a planned person: the entry waits for an answer, it is not ended by itself.
    QCOMPARE(reply.value(u"planning_to_answer"_s).toArray(), QJsonArray{u"Q1"_s});
    QCOMPARE(province.outcomeOf(uR"({"do":"record_conclusion","number":"278-KL/TU","concluded_on":"2027-02-01","body":"Ban Thường vụ","cadres":["A"],"purposes":["Quy hoạch"],"outcome":"dat"})"_s), u"bad_field"_s);
    auto own = service::readReconciliations(*province.service, province.today);
    QVERIFY(own);
    QCOMPARE(sentenceOf(own->back()), u"3 trường hợp; cộng theo mục đích 5 lượt (chênh 02, chưa rõ nguyên nhân)"_s);
    QCOMPARE(service::readConclusions(*province.service)->front().purposes, QStringList({u"Bổ nhiệm"_s, u"Quy hoạch"_s}));
    QCOMPARE(province.outcomeOf(uR"({"do":"withdraw_conclusion","number":"278-KL/TU","concluded_on":"2027-02-01","cadre":"B","withdrawn_on":"2027-02-15","reason":"nhầm người"})"_s), u"ok"_s);
    own = service::readReconciliations(*province.service, province.today);
    QCOMPARE(own->back().total, std::optional(2));
}

void TestPlanningWork::figures_areReconciled()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QJsonObject reply = province.run(uR"({"do":"record_figures","source":"Báo cáo năm","as_of":"2020-12-31","measure":"political_standard_conclusion","figures":[{"dimension":"Tổng số","value":278},{"dimension":"P1","value":104},{"dimension":"P2","value":175}]})"_s);
    QCOMPARE(reply.value(u"reconciliation"_s).toString(), u"278 trường hợp; cộng theo mục đích 279 lượt (chênh 01, chưa rõ nguyên nhân)"_s);
    QCOMPARE(service::readReconciliations(*province.service, province.today)->size(), size_t(1));
}

void TestPlanningWork::request_grantedOrRefused()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);
    const QString extension = province.run(uR"({"do":"request_extension","cadre":"A","course":"C1","until":"2027-06-30","reason":"nghỉ thai sản"})"_s).value(u"request"_s).toString();
    QCOMPARE(extension, u"YC-2027-001"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"request_extension","cadre":"A","course":"C1","until":"2027-07-30","reason":"nữa"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"answer_request","request":"YC-2027-001","answer":"grant"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"exempt"_s);
    province.today = Day::of(2027, 7, 1);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);

    QCOMPARE(province.run(uR"({"do":"request_recognition","cadre":"F","course":"C2","completed_on":"2026-05-01","document":"12/2026/CC","issuer":"Học viện"})"_s).value(u"request"_s).toString(), u"YC-2027-002"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"answer_request","request":"YC-2027-002","answer":"refuse"})"_s), u"bad_field"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"answer_request","request":"YC-2027-002","answer":"grant"})"_s), u"ok"_s);
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"met"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"1/1"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"answer_request","request":"YC-2027-002","answer":"grant"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"withdraw_request","request":"YC-2027-002"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"request_recognition","cadre":"B","course":"C1","completed_on":"2026-05-01","document":"9"})"_s), u"ok"_s);
    const auto requests = service::readRequests(*province.service);
    QCOMPARE(requests->size(), size_t(3));
    QCOMPARE(requests->front().request.code, u"YC-2027-003"_s); // waits
    QCOMPARE(requests->at(1).request.code, u"YC-2027-002"_s); // answered last
    QCOMPARE(service::readRequests(*province.service, CadreId{1})->size(), size_t(1));
    QCOMPARE(province.problems(), QString());
}

void TestPlanningWork::request_onlyForOneself()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const Caller cadre{u"A"_s, Role::Cadre, {}, {1}};
    const auto ask = [&](const char *whom) {
        return province.service->run(QJsonObject{{u"do"_s, u"request_extension"_s}, {u"cadre"_s, QString::fromLatin1(whom)}, {u"course"_s, u"C1"_s},
                                         {u"until"_s, u"2027-06-30"_s}, {u"reason"_s, u"bận"_s}}, cadre, province.today);
    };
    QCOMPARE(test::outcomeOf(ask("B")), u"not_allowed"_s);
    QCOMPARE(test::outcomeOf(ask("A")), u"done"_s);
}

void TestPlanningWork::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &line, const char *outcome) {
        QTest::newRow(name) << line << QString::fromLatin1(outcome);
    };
    row("round of no term", uR"({"do":"open_review_round","code":"R","opened_on":"2027-03-01","term":"K9"})"_s, "unknown_reference");
    row("review without a round", uR"({"do":"review_entries","round":"R","decision":"1","on":"2027-03-01","keep":["Q1"]})"_s, "unknown_reference");
    row("conclusion in the future", uR"({"do":"record_conclusion","number":"1","concluded_on":"2027-03-02","body":"B","cadres":["A"],"purposes":["P"],"outcome":"dat"})"_s, "bad_field");
    row("conclusion without a purpose", uR"({"do":"record_conclusion","number":"1","concluded_on":"2027-03-01","body":"B","cadres":["A"],"purposes":[],"outcome":"dat"})"_s, "bad_field");
    row("withdraw what is not there", uR"({"do":"withdraw_conclusion","number":"1","concluded_on":"2027-03-01","cadre":"A","withdrawn_on":"2027-03-01","reason":"x"})"_s, "unknown_reference");
    row("figure twice", uR"({"do":"record_figures","source":"S","as_of":"2027-01-01","measure":"m","figures":[{"dimension":"a","value":1},{"dimension":"a","value":2}]})"_s, "bad_field");
    row("negative figure", uR"({"do":"record_figures","source":"S","as_of":"2027-01-01","measure":"m","figures":[{"dimension":"a","value":-1}]})"_s, "bad_field");
    row("extension into the past", uR"({"do":"request_extension","cadre":"A","course":"C1","until":"2027-03-01","reason":"x"})"_s, "bad_field");
    row("recognition of the future", uR"({"do":"request_recognition","cadre":"A","course":"C1","completed_on":"2027-03-02","document":"x"})"_s, "bad_field");
    row("answer to nobody", uR"({"do":"answer_request","request":"YC-2027-009","answer":"grant"})"_s, "unknown_reference");
    row("entry without a decision", uR"({"do":"add_planning_entry","code":"Q2","cadre":"E","title":"T","unit":"U2","term":"K1","approved_on":"2026-07-01"})"_s, "bad_field");
    row("appointment without a decision", uR"({"do":"appoint","cadre":"F","title":"T","unit":"U2","obtained_by":"appointed","valid_from":"2027-02-01"})"_s, "bad_field");
}

void TestPlanningWork::refusals()
{
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QString before = province.everything();
    QCOMPARE(province.outcomeOf(line), outcome);
    QCOMPARE(province.everything(), before);
    QCOMPARE(province.problems(), QString());
}

LOTRINH_TEST(TestPlanningWork)
#include "tst_planningwork.moc"
