// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// The chain the program exists for: needs → class → seats → attendance and scores → close → duties,
/// planning record and rates, on both engines.
class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeChain_data() { test::addEngines(); }
    void wholeChain();
    void correction_data() { test::addEngines(); }
    void correction();
    void repeatedId_data() { test::addEngines(); }
    void repeatedId();
    void whoLeftAndCameBack_isJudgedOnce();
    void anotherProgram_data() { test::addEngines(); }
    void anotherProgram();
};

namespace {

void openAndEnrol(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(u"{'do':'open_class','code':'L1','course':'C1','name':'Lớp 1','starts_on':'2027-03-08','ends_on':'2027-03-09','capacity':3}"_s.replace(u'\'', u'"')), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_session","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R1","lecturer":"L1"})"_s), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L1","cadres":["A","B","F","E"]})"_s), u"A:enrolled B:enrolled F:enrolled E:waitlisted"_s);
}

void teach(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(uR"({"do":"set_class_state","class":"L1","state":"running"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"mark_attendance","class":"L1","starts_at":"2027-03-08T07:30","marks":[{"cadre":"A","mark":"present"},{"cadre":"B","mark":"unexcused"},{"cadre":"F","mark":"late"}]})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"record_score","class":"L1","cadre":"A","part":"Thu hoạch","attempt":1,"score":4.5})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"record_score","class":"L1","cadre":"F","part":"Thu hoạch","attempt":1,"score":8})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s), u"ok"_s);
    province.today = Day::of(2027, 3, 9);
}

} // namespace

void TestMainJob::wholeChain()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"open"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"0/1"_s);
    QCOMPARE(province.rateOf(u"P"_s), u"0.0"_s);

    openAndEnrol(province);
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"studying"_s);
    QCOMPARE(province.statusOf(u"E"_s, u"C1;C2"_s), u"overdue"_s);
    teach(province);
    QCOMPARE(province.outcomesOf(uR"({"do":"close_class","class":"L1"})"_s), u"A:failed/yeu B:absent F:passed/gioi"_s);

    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"met"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"1/1"_s);
    QCOMPARE(province.rateOf(u"P"_s), u"20.0"_s);
    QCOMPARE(province.rateOf(u"U2"_s), u"0.0"_s);
    QCOMPARE(province.problems(), QString());
}

void TestMainJob::correction()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    openAndEnrol(province);
    teach(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"close_class","class":"L1"})"_s), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"correct_score","class":"L1","cadre":"A","part":"Thu hoạch","attempt":1,"score":7,"reason":"chấm lại"})"_s), u"A:passed/kha"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"met"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"correct_score","class":"L1","cadre":"F","part":"Thu hoạch","attempt":1,"score":4,"reason":"chấm nhầm"})"_s), u"F:failed/yeu"_s);
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"open"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"0/1"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"correct_score","class":"L1","cadre":"F","part":"Thu hoạch","attempt":1,"score":9,"reason":"phúc khảo"})"_s), u"F:passed/xuat_sac"_s);
    QVERIFY(province.everything().contains(u"completion L1/F.2 "_s));
    QCOMPARE(province.problems(), QString());
}

void TestMainJob::repeatedId()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    openAndEnrol(province);
    const QString line = uR"({"do":"withdraw","id":"w-1","class":"L1","cadre":"A","reason":"bận"})"_s;
    const QJsonObject first = province.run(line);
    const QString after = province.everything();
    QCOMPARE(province.run(line), first);
    QCOMPARE(province.everything(), after);
    QCOMPARE(province.outcomeOf(QString(line).replace(u"w-1"_s, u"w-2"_s)), u"wrong_state"_s);
}

/// Left before the class began, nominated again: one result, that of the seat.
void TestMainJob::whoLeftAndCameBack_isJudgedOnce()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-01","ends_on":"2027-03-01","capacity":5})"_s), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L1","cadres":["F","A"]})"_s), u"F:enrolled A:enrolled"_s);
    for (const QString &cadre : {u"F"_s, u"A"_s})
        QCOMPARE(province.outcomeOf(u"{\"do\":\"withdraw\",\"class\":\"L1\",\"cadre\":\"%1\",\"reason\":\"bận\"}"_s.arg(cadre)), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L1","cadres":["F"]})"_s), u"F:enrolled"_s);
    for (const QString &state : {u"running"_s, u"finished"_s})
        QCOMPARE(province.outcomeOf(u"{\"do\":\"set_class_state\",\"class\":\"L1\",\"state\":\"%1\"}"_s.arg(state)), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"close_class","class":"L1"})"_s), u"A:withdrawn F:passed"_s);
    QCOMPARE(province.readinessOf(u"Q1"_s), u"1/1"_s);
    const auto lines = test::all<PlanningLine>(province);
    QVERIFY(!lines.empty());
    QVERIFY2(lines.back().text.contains(u"đạt"_s) && lines.back().completion.isValid(), qPrintable(lines.back().text));
    QCOMPARE(province.problems(), QString());
}

void TestMainJob::anotherProgram()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);
    const store::Location &place = province.service->database().location();
    auto other = service::Service::open(place.engine == store::Engine::Sqlite ? place.path : place.url.toString());
    QVERIFY(other);
    const QJsonObject request{{u"do"_s, u"record_completion"_s}, {u"code"_s, u"KQ1"_s}, {u"cadre"_s, u"A"_s}, {u"course"_s, u"C2"_s}, {u"completed_on"_s, u"2027-01-05"_s}};
    QVERIFY((*other)->run(request, {}, province.today));
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);
    const auto changes = province.service->catchUp();
    QVERIFY(changes && changes->cadres == std::vector<CadreId>{{1}});
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"met"_s);
}

LOTRINH_TEST(TestMainJob)
#include "tst_mainjob.moc"
