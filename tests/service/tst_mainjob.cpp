// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "store/audit.h"
#include "support/manytests.h"

#include <QJsonArray>
#include <QTranslator>

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
    void answers_areKeptInVietnamese_data();
    void answers_areKeptInVietnamese();
    void correctionOfNothing_namesThePart_data();
    void correctionOfNothing_namesThePart();
    void whoLeftAndCameBack_isJudgedOnce();
    void anotherProgram_data() { test::addEngines(); }
    void anotherProgram();
};

namespace {

/// Stands for a program in another language: every text is another one. Out of use with the object.
class OtherLanguage : public QTranslator {
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"said otherwise: "_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

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

void TestMainJob::answers_areKeptInVietnamese_data()
{
    QTest::addColumn<QString>("before"); // a line, or nothing
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &before, const QString &line, const QString &reason) {
        QTest::newRow(name) << before << line << reason;
    };
    const QString nominate = uR"({"do":"nominate","id":"x-1","class":"L1","cadres":["%1"]})"_s;
    const QString request = uR"({"do":"request_seat","id":"%1","class":"L1","cadre":"D"})"_s;
    row("nominated, seated already", {}, nominate.arg(u"A"_s), u"Đã có tên trong lớp L1."_s);
    row("nominated, the class runs", uR"({"do":"set_class_state","class":"L1","state":"running"})"_s, nominate.arg(u"D"_s),
        u"Lớp L1 đang học, không nhận đề nghị cử học."_s);
    row("asked for a seat", {}, request.arg(u"x-1"_s), u"Chờ duyệt."_s);
    row("approved", request.arg(u"x-0"_s), uR"({"do":"approve","id":"x-1","class":"L1","cadres":["D"]})"_s,
        u"Vào danh sách chờ: không còn chỗ cho đơn vị này."_s);
    row("promoted", {}, uR"({"do":"promote","id":"x-1","class":"L1","cadre":"E"})"_s, u"Vào danh sách chờ: không còn chỗ cho đơn vị này."_s);
    row("nominated with a plan", uR"({"do":"set_class_state","class":"L1","state":"running"})"_s,
        uR"({"do":"accept_plan","id":"x-1","classes":[{"code":"K1","course":"C1","name":"Lớp K","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5}],)"
        uR"("seats":[{"class":"L1","cadres":["D"]}]})"_s,
        u"Lớp L1 đang học, không nhận đề nghị cử học."_s);
}

/// The log is chained and an id's answer is given again to whoever asks: neither depends on who happened to write it.
void TestMainJob::answers_areKeptInVietnamese()
{
    QFETCH(QString, before);
    QFETCH(QString, line);
    QFETCH(QString, reason);
    SmallProvince province(store::Engine::Sqlite);
    openAndEnrol(province);
    if (!before.isEmpty())
        QCOMPARE(province.outcomeOf(before), u"ok"_s);
    QJsonObject answer;
    {
        const OtherLanguage other;
        // What is refused is said, not kept.
        QVERIFY(province.run(uR"({"do":"dance"})"_s).value(u"message"_s).toString().startsWith(u"said otherwise"_s));
        answer = province.run(line);
    }
    const QJsonValue outcomes = answer.value(answer.contains(u"refused"_s) ? u"refused"_s : u"outcomes"_s);
    QCOMPARE(outcomes.toArray().at(0).toObject().value(u"reason"_s).toString(), reason);
    QCOMPARE(province.run(line), answer);
    const auto newest = store::findAudit(province.service->database(), {{}, {}, {}, {}, {}, 0, 1});
    QVERIFY2(newest, qPrintable(test::why(newest)));
    const QString kept = newest->front().reply;
    QVERIFY2(kept.contains(reason) && !kept.contains(u"otherwise"_s), qPrintable(kept));
}

void TestMainJob::correctionOfNothing_namesThePart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("harmless: what was scored") << u"Thu hoạch"_s << 1 << u"ok"_s;
    QTest::newRow("another attempt") << u"Thu hoạch"_s << 2 << u"unknown_reference"_s;
    QTest::newRow("another part") << u"Vấn đáp"_s << 1 << u"unknown_reference"_s;
}

/// In whatever language a program is told which code was not found, and people which attempt.
void TestMainJob::correctionOfNothing_namesThePart()
{
    QFETCH(QString, part);
    QFETCH(int, attempt);
    SmallProvince province(store::Engine::Sqlite);
    openAndEnrol(province);
    teach(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"close_class","class":"L1"})"_s), u"ok"_s);
    const QString line = uR"({"do":"correct_score","class":"L1","cadre":"A","part":"%1","attempt":%2,"score":7,"reason":"chấm lại"})"_s
                             .arg(part).arg(attempt);
    const OtherLanguage other;
    const QJsonObject answer = province.run(line);
    QTEST(answer.value(u"error"_s).toString(u"ok"_s), "outcome");
    if (answer.value(u"ok"_s).toBool())
        return;
    QCOMPARE(answer.value(u"detail"_s)[u"value"_s].toString(), part);
    QVERIFY2(answer.value(u"message"_s).toString().contains(u"lần %1"_s.arg(attempt)), qPrintable(answer.value(u"message"_s).toString()));
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
