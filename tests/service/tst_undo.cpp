// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

#include "service/registry.h"
#include "store/rows.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// `undo` puts back what a command found, or says why it cannot; and a closed class is reopened with its history.
class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void command_isTakenBack_data();
    void command_isTakenBack();
    void severalInARow_data() { test::addEngines(); }
    void severalInARow();
    void cancelledClass_getsItsSeatsBack_data() { test::addEngines(); }
    void cancelledClass_getsItsSeatsBack();
    void refusals_data();
    void refusals();
    void timesThatComeBack_mustBeFree_data();
    void timesThatComeBack_mustBeFree();
    void wholeDays_mustBeFree();
    void laterChange_isNotOverwritten();
    void planningHistory_keepsBothLines();
    void reopen_supersedesAndKeeps_data() { test::addEngines(); }
    void reopen_supersedesAndKeeps();
};

namespace {

void fillTwoClasses(SmallProvince &province)
{
    const QStringList lines{
        uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2})"_s,
        uR"({"do":"add_session","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R1","lecturer":"L1"})"_s,
        uR"({"do":"nominate","class":"L1","cadres":["A","B","D"]})"_s,
        uR"({"do":"open_class","code":"L2","course":"C1","name":"Lớp 2","starts_on":"2027-03-15","ends_on":"2027-03-16","capacity":5,"needs_approval":true})"_s,
        uR"({"do":"nominate","class":"L2","cadres":["E","F"]})"_s,
    };
    for (const QString &line : lines)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
}

} // namespace

void TestUndo::command_isTakenBack_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
    row("cancel_class", uR"({"do":"cancel_class","class":"L1","reason":"thiếu người"})"_s);
    row("set_capacity", uR"({"do":"set_capacity","class":"L1","capacity":3})"_s);
    row("move_class", uR"({"do":"move_class","class":"L1","starts_on":"2027-03-10","ends_on":"2027-03-11"})"_s);
    row("add_session", uR"({"do":"add_session","class":"L1","starts_at":"2027-03-09T07:30","ends_at":"2027-03-09T11:00","room":"R1"})"_s);
    row("remove_session", uR"({"do":"remove_session","class":"L1","starts_at":"2027-03-08T07:30"})"_s);
    row("move_session", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T07:30","room":"R2"})"_s);
    row("change_class", uR"({"do":"change_class","class":"L1","name":"Lớp khác"})"_s);
    row("set_quotas", uR"({"do":"set_quotas","class":"L2","quotas":[{"unit":"U1","seats":1,"release_on":"2027-03-05"}]})"_s);
    row("nominate", uR"({"do":"nominate","class":"L2","cadres":["A"]})"_s);
    row("approve", uR"({"do":"approve","class":"L2","cadres":["E","F"]})"_s);
    row("reject", uR"({"do":"reject","class":"L2","cadres":["E"]})"_s);
    row("withdraw and who moved up", uR"({"do":"withdraw","class":"L1","cadre":"A","reason":"bận"})"_s);
    row("defer", uR"({"do":"defer","class":"L1","cadre":"A","reason":"ốm"})"_s);
    row("end_post_holding", uR"({"do":"end_post_holding","cadre":"A","title":"T","valid_to":"2027-02-28"})"_s);
    row("end_requirement", uR"({"do":"end_requirement","code":"RB","valid_to":"2027-02-28"})"_s);
    row("end_planning_entry", uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-02-28","end_reason":"chuyển"})"_s);
    row("end_service", uR"({"do":"end_service","code":"A","service_to":"2027-02-28"})"_s);
}

void TestUndo::command_isTakenBack()
{
    QFETCH(QString, line);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    fillTwoClasses(province);
    const QString before = province.everything();
    const QString status = province.statusOf(u"A"_s, u"C1;C2"_s);
    QCOMPARE(province.outcomeOf(line), u"ok"_s);
    QVERIFY(province.everything() != before || line.contains(u"change_class"_s) || line.contains(u"set_quotas"_s)
        || line.contains(u"end_requirement"_s) || line.contains(u"end_service"_s) || line.contains(u"move_session"_s));
    const QJsonObject undone = province.run(uR"({"do":"undo"})"_s);
    QVERIFY2(undone.value(u"ok"_s).toBool(), qPrintable(undone.value(u"message"_s).toString()));
    QVERIFY(line.contains(undone.value(u"undone"_s).toString()));
    QCOMPARE(province.everything(), before);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), status);
    QCOMPARE(province.problems(), QString());
}

void TestUndo::severalInARow()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTwoClasses(province);
    QStringList states{province.everything()};
    for (const QString &line : {uR"({"do":"withdraw","class":"L1","cadre":"A","reason":"bận"})"_s,
             uR"({"do":"set_capacity","class":"L1","capacity":4})"_s, uR"({"do":"nominate","class":"L1","cadres":["A","F"]})"_s,
             uR"({"do":"withdraw","class":"L1","cadre":"F","reason":"bận"})"_s}) {
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
        states += province.everything();
    }
    for (qsizetype step = states.size() - 2; step >= 0; --step) {
        QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
        QCOMPARE(province.everything(), states[step]);
    }
}

void TestUndo::cancelledClass_getsItsSeatsBack()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTwoClasses(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"cancel_class","class":"L1","reason":"mưa bão","id":"c1"})"_s), u"ok"_s);
    // The room is free now; who takes it stands in the way of coming back.
    QCOMPARE(province.outcomeOf(uR"({"do":"add_session","class":"L2","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R1"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"c1"})"_s), u"room_busy"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"c1"})"_s), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L1","cadres":["A","B","D"]})"_s),
             u"A:refused:already_enrolled B:refused:already_enrolled D:refused:already_enrolled"_s);
    QCOMPARE(province.problems(), QString());
}

void TestUndo::refusals_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("outcome");
    const QString undo = uR"({"do":"undo"})"_s;
    QTest::newRow("results are not undone") << QStringList{uR"({"do":"record_completion","code":"K","cadre":"A","course":"C1","completed_on":"2027-03-01"})"_s, undo} << u"wrong_state"_s;
    QTest::newRow("once only") << QStringList{uR"({"do":"set_capacity","class":"L1","capacity":3,"id":"x"})"_s, undo, uR"({"do":"undo","of":"x"})"_s} << u"wrong_state"_s;
    QTest::newRow("unknown id") << QStringList{uR"({"do":"undo","of":"nobody"})"_s} << u"unknown_reference"_s;
    QTest::newRow("somebody sits elsewhere since")
        << QStringList{uR"({"do":"withdraw","class":"L1","cadre":"A","reason":"bận","id":"w"})"_s,
               uR"({"do":"open_class","code":"L3","course":"C1","name":"x","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2})"_s,
               uR"({"do":"nominate","class":"L3","cadres":["A"]})"_s, uR"({"do":"undo","of":"w"})"_s}
        << u"cadre_busy"_s;
}

void TestUndo::timesThatComeBack_mustBeFree_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("elsewhere");
    QTest::addColumn<QString>("outcome");
    const QString other = uR"({"do":"open_class","code":"L3","course":"C1","name":"Lớp 3","starts_on":"%1","ends_on":"%1","capacity":5})"_s;
    const QString away = uR"({"do":"move_class","id":"m","class":"L1","starts_on":"2027-03-10","ends_on":"2027-03-11"})"_s;
    const QString gone = uR"({"do":"remove_session","id":"m","class":"L1","starts_at":"2027-03-08T07:30"})"_s;
    const QString later = uR"({"do":"move_session","id":"m","class":"L1","starts_at":"2027-03-08T07:30","new_starts_at":"2027-03-09T07:30"})"_s;
    QTest::newRow("moved away, and taken meanwhile") << away << other.arg(u"2027-03-08"_s) << u"cadre_busy"_s;
    QTest::newRow("moved away, free") << away << other.arg(u"2027-03-12"_s) << u"ok"_s;
    QTest::newRow("session moved away, and taken meanwhile") << later << other.arg(u"2027-03-08"_s) << u"cadre_busy"_s;
    QTest::newRow("session moved away, free") << later << other.arg(u"2027-03-10"_s) << u"ok"_s;
    QTest::newRow("session removed: its days are taken, none comes back") << gone << other.arg(u"2027-03-10"_s) << u"ok"_s;
}

/// A learner of L1 takes a seat elsewhere on the days L1 left: L1 cannot come back to them.
void TestUndo::timesThatComeBack_mustBeFree()
{
    QFETCH(QString, done);
    QFETCH(QString, elsewhere);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    fillTwoClasses(province);
    QCOMPARE(province.outcomeOf(done), u"ok"_s);
    QCOMPARE(province.outcomeOf(elsewhere), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L3","cadres":["A"]})"_s), u"A:enrolled"_s);
    const QByteArray before = province.bytes();
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"m"})"_s), outcome);
    if (outcome != u"ok"_s)
        QCOMPARE(province.bytes(), before);
}

/// The other way round: a first session narrowed the days of L1 to a morning.
void TestUndo::wholeDays_mustBeFree()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    for (const QString &line : {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A"]})"_s,
             uR"({"do":"add_session","id":"s","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00"})"_s,
             uR"({"do":"open_class","code":"L3","course":"C1","name":"Lớp 3","starts_on":"2027-03-09","ends_on":"2027-03-09","capacity":5})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L3","cadres":["A"]})"_s), u"A:enrolled"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"s"})"_s), u"cadre_busy"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"withdraw","class":"L3","cadre":"A","reason":"x"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"s"})"_s), u"ok"_s);
}

void TestUndo::refusals()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    fillTwoClasses(province);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QCOMPARE(province.outcomeOf(lines[i]), u"ok"_s);
    const QString before = province.everything();
    QCOMPARE(province.outcomeOf(lines.last()), outcome);
    QCOMPARE(province.everything(), before);
    QCOMPARE(province.problems(), QString());
}

void TestUndo::laterChange_isNotOverwritten()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    fillTwoClasses(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L1","capacity":3,"id":"x"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L1","capacity":4})"_s), u"ok"_s);
    const QString before = province.everything();
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"x"})"_s), u"stale"_s);
    QCOMPARE(province.everything(), before);
}

void TestUndo::planningHistory_keepsBothLines()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-02-28","end_reason":"chuyển"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    const auto lines = store::readAll<PlanningLine>(province.service->database());
    QCOMPARE(lines->size(), size_t(2));
    QCOMPARE(lines->front().kind, u"ended"_s);
    QCOMPARE(lines->back().kind, u"undone"_s);
}

void TestUndo::reopen_supersedesAndKeeps()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &line : {uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["F"]})"_s, uR"({"do":"set_class_state","class":"L1","state":"running"})"_s,
             uR"({"do":"record_score","class":"L1","cadre":"F","part":"P","attempt":1,"score":8})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    province.today = Day::of(2027, 3, 9);
    QCOMPARE(province.outcomesOf(uR"({"do":"close_class","class":"L1"})"_s), u"F:passed/gioi"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"1/1"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"reopen_class","class":"L1","reason":"nhầm điểm"})"_s), u"ok"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"0/1"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"record_score","class":"L1","cadre":"F","part":"P","attempt":1,"score":9})"_s), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"close_class","class":"L1"})"_s), u"F:passed/xuat_sac"_s);
    const auto completions = store::readAll<Completion>(province.service->database());
    QCOMPARE(completions->size(), size_t(2));
    QCOMPARE(completions->front().code, u"L1/F"_s);
    QCOMPARE(completions->front().revokedOn, province.today);
    QCOMPARE(completions->back().code, u"L1/F.2"_s);
    const auto results = store::readAll<ClassResult>(province.service->database());
    QCOMPARE(std::count_if(results->begin(), results->end(), [](const ClassResult &one) { return one.isCurrent; }), 1);
    QCOMPARE(province.problems(), QString());
    // A paper handed out stands in the way.
    QCOMPARE(province.outcomeOf(uR"({"do":"issue_credentials","class":"L1"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"reopen_class","class":"L1","reason":"nhầm nữa"})"_s), u"wrong_state"_s);
}

LOTRINH_TEST(TestUndo)
#include "tst_undo.moc"
