// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "support/manytests.h"
#include "service/view/today.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What Today asks a person for, each kind beside a class of which the same must not be asked; both engines.
class TestToday : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Board_OfClasses_AsksForWhatIsMissing_data();
    void Board_OfClasses_AsksForWhatIsMissing();
    void Approval_NamesThoseInSight_data();
    void Approval_NamesThoseInSight();
    void Approval_OfNobodyInSight_IsNotAsked_data() { test::addEngines(); }
    void Approval_OfNobodyInSight_IsNotAsked();
    void Promotion_ReleasedQuota_IsWhatTheNextCommandDoes_data() { test::addEngines(); }
    void Promotion_ReleasedQuota_IsWhatTheNextCommandDoes();
    void Closing_IsOffered_OnlyWhenItWouldBeAccepted_data() { test::addEngines(); }
    void Closing_IsOffered_OnlyWhenItWouldBeAccepted();
    void Pressure_CountsPeopleByCourses_data() { test::addEngines(); }
    void Pressure_CountsPeopleByCourses();
    void Board_WithoutClasses_IsEmpty_data() { test::addEngines(); }
    void Board_WithoutClasses_IsEmpty();
};

namespace {

QString nameOf(service::ClassTask task)
{
    switch (task) {
    case service::ClassTask::Approve:
        return u"approve"_s;
    case service::ClassTask::Promote:
        return u"promote"_s;
    case service::ClassTask::Prepare:
        return u"prepare"_s;
    case service::ClassTask::Fill:
        return u"fill"_s;
    case service::ClassTask::Start:
        return u"start"_s;
    case service::ClassTask::Attendance:
        return u"attendance"_s;
    case service::ClassTask::Finish:
        return u"finish"_s;
    case service::ClassTask::Results:
        return u"results"_s;
    case service::ClassTask::Close:
        return u"close"_s;
    }
    return {};
}

/// "prepare L1 0 room lecturer, start L1 2": kind, class, count and what is lacking.
QString boardOf(SmallProvince &province)
{
    const auto tasks = service::readToday(*province.service, province.today);
    if (!tasks)
        return tasks.error().message;
    QStringList lines;
    for (const service::TodayTask &task : *tasks) {
        QString line = u"%1 %2 %3"_s.arg(nameOf(task.task), task.trainingClass).arg(task.count);
        line += task.lacksRoom ? u" room"_s : QString();
        line += task.lacksLecturer ? u" lecturer"_s : QString();
        line += task.lacksSessions ? u" sessions"_s : QString();
        line += task.cadres.isEmpty() ? QString() : u' ' + task.cadres.join(u' ');
        lines += line;
    }
    return lines.join(u", "_s);
}

QString opening(const QString &code, const QString &more)
{
    return u"{'do':'open_class','code':'%1','course':'C1','name':'Lớp','starts_on':'2027-03-08','ends_on':'2027-03-09','capacity':3%2}"_s
        .arg(code, more)
        .replace(u'\'', u'"');
}

QString session(const QString &code, const QString &more = {})
{
    return u"{'do':'add_session','class':'%1','starts_at':'2027-03-08T07:30','ends_at':'2027-03-08T11:00'%2}"_s.arg(code, more)
        .replace(u'\'', u'"');
}

const QString inRoom = u",'room':'R1','lecturer':'L1'"_s;
const QString nominated = uR"({"do":"nominate","class":"L","cadres":["A","B"]})"_s;
const QString running = uR"({"do":"set_class_state","class":"L","state":"running"})"_s;
const QString everyMark
    = uR"({"do":"mark_attendance","class":"L","starts_at":"2027-03-08T07:30","marks":[{"cadre":"A","mark":"present"},{"cadre":"B","mark":"late"}]})"_s;

} // namespace

void TestToday::Board_OfClasses_AsksForWhatIsMissing_data()
{
    QTest::addColumn<lotrinh::store::Engine>("engine");
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<Day>("day");
    QTest::addColumn<QString>("board");
    const Day before = Day::of(2027, 3, 1);
    const Day first = Day::of(2027, 3, 8);
    const auto add = [](const char *name, const QStringList &commands, Day day, const QString &board) {
        for (const auto engine : {store::Engine::Sqlite, store::Engine::Postgres})
            QTest::addRow("%s, %s", name, engine == store::Engine::Sqlite ? "sqlite" : "postgres")
                << engine << commands << day << board;
    };
    const QString ready = opening(u"L"_s, inRoom);
    add("nothing prepared", {opening(u"L"_s, {})}, before, u"prepare L 0 room lecturer sessions, fill L 1"_s);
    add("prepared, too few", {ready, session(u"L"_s)}, before, u"fill L 1"_s);
    add("prepared by its half-days", {opening(u"L"_s, {}), session(u"L"_s, inRoom), nominated}, before, QString());
    add("a half-day without a room", {opening(u"L"_s, {}), session(u"L"_s, u",'lecturer':'L1'"_s), nominated},
        before, u"prepare L 0 room"_s);
    add("far ahead", {opening(u"L"_s, {})}, Day::of(2027, 2, 20), QString());
    add("first day of the notice", {opening(u"L"_s, {})}, Day::of(2027, 2, 21),
        u"prepare L 0 room lecturer sessions, fill L 1"_s);
    add("first day, not running", {ready, session(u"L"_s), nominated}, first, u"start L 2"_s);
    add("waiting for approval",
        {opening(u"L"_s, inRoom + u",'needs_approval':true"_s), session(u"L"_s), nominated}, before,
        u"approve L 2 A B, fill L 1"_s);
    add("running, before its first half-day", {ready, session(u"L"_s), nominated, running}, before, QString());
    add("running, nobody marked", {ready, session(u"L"_s), nominated, running}, first, u"attendance L 1"_s);
    add("running, one marked",
        {ready, session(u"L"_s), nominated, running,
            uR"({"do":"mark_attendance","class":"L","starts_at":"2027-03-08T07:30","marks":[{"cadre":"A","mark":"present"}]})"_s},
        first, u"attendance L 1"_s);
    add("running, all marked", {ready, session(u"L"_s), nominated, running, everyMark}, first, QString());
    add("over, all marked", {ready, session(u"L"_s), nominated, running, everyMark}, Day::of(2027, 3, 10),
        u"finish L 0"_s);
    add("cancelled", {opening(u"L"_s, {}), uR"({"do":"cancel_class","class":"L","reason":"ít người"})"_s}, before,
        QString());
}

void TestToday::Board_OfClasses_AsksForWhatIsMissing()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QStringList, commands);
    QFETCH(Day, day);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &command : commands)
        QCOMPARE(province.outcomeOf(command), u"ok"_s);
    province.today = day;
    QTEST(boardOf(province), "board");
}

void TestToday::Approval_NamesThoseInSight_data()
{
    QTest::addColumn<lotrinh::store::Engine>("engine");
    QTest::addColumn<qint64>("scope");
    QTest::addColumn<QString>("board");
    for (const auto engine : {store::Engine::Sqlite, store::Engine::Postgres}) {
        const char *on = engine == store::Engine::Sqlite ? "sqlite" : "postgres";
        QTest::addRow("harmless: the whole province, %s", on) << engine << qint64(0) << u"approve L 3 B E A"_s;
        QTest::addRow("one unit, %s", on) << engine << qint64(2) << u"approve L 2 B A"_s;
        QTest::addRow("the other unit, %s", on) << engine << qint64(3) << u"approve L 1 E"_s;
    }
}

/// A coordinator of one unit is asked about its people, in the order they came; of the others not even how many.
void TestToday::Approval_NamesThoseInSight()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(qint64, scope);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &command : {opening(u"L"_s, inRoom + u",'needs_approval':true,'min_size':0"_s), session(u"L"_s),
             uR"({"do":"nominate","class":"L","cadres":["B"]})"_s, uR"({"do":"nominate","class":"L","cadres":["E","A"]})"_s})
        QCOMPARE(province.outcomeOf(command), u"ok"_s);
    province.service->setReader({u"lan"_s, Role::Coordinator, {scope}, {}}, province.today);
    QTEST(boardOf(province), "board");
}

/// Nobody of the unit waits, so nothing is asked of its coordinator.
void TestToday::Approval_OfNobodyInSight_IsNotAsked()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &command : {opening(u"L"_s, inRoom + u",'needs_approval':true,'min_size':0"_s), session(u"L"_s), nominated})
        QCOMPARE(province.outcomeOf(command), u"ok"_s);
    province.service->setReader({u"lan"_s, Role::Coordinator, {3}, {}}, province.today);
    QCOMPARE(boardOf(province), QString());
}

void TestToday::Promotion_ReleasedQuota_IsWhatTheNextCommandDoes()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString kept = inRoom + u",'quotas':[{'unit':'U2','seats':1,'release_on':'2027-03-04'}]"_s;
    QCOMPARE(province.outcomeOf(opening(u"L"_s, kept)), u"ok"_s);
    QCOMPARE(province.outcomeOf(session(u"L"_s)), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L","cadres":["A","B","F"]})"_s),
        u"A:enrolled B:enrolled F:waitlisted"_s);
    QCOMPARE(boardOf(province), QString());
    province.today = Day::of(2027, 3, 4);
    QCOMPARE(boardOf(province), u"promote L 1"_s);
    // Any command on the class gives the seat.
    QCOMPARE(province.outcomeOf(uR"({"do":"set_class_state","class":"L","state":"open"})"_s), u"ok"_s);
    QCOMPARE(boardOf(province), QString());
    QCOMPARE(province.statusOf(u"F"_s, u"C1;C2"_s), u"studying"_s);
}

void TestToday::Closing_IsOffered_OnlyWhenItWouldBeAccepted()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &command : {opening(u"L"_s, inRoom), session(u"L"_s), nominated, running,
             uR"({"do":"set_class_state","class":"L","state":"finished"})"_s})
        QCOMPARE(province.outcomeOf(command), u"ok"_s);
    QCOMPARE(boardOf(province), QString()); // before its last day nothing can be closed
    province.today = Day::of(2027, 3, 9);
    QCOMPARE(boardOf(province), u"results L 2"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"close_class","class":"L"})"_s), u"results_missing"_s);
    QCOMPARE(province.outcomeOf(everyMark), u"ok"_s);
    QCOMPARE(boardOf(province), u"close L 2"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"close_class","class":"L"})"_s), u"ok"_s);
    QCOMPARE(boardOf(province), QString());
}

void TestToday::Pressure_CountsPeopleByCourses()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const auto pressure = service::readDutyPressure(*province.service, province.today, 5);
    QVERIFY(pressure);
    QCOMPARE(pressure->size(), size_t(1));
    const service::DutyPressure &line = pressure->front();
    QCOMPARE(line.courses, u"C1;C2"_s);
    // A, B, D and E hold the title without the course; F is only planned, G has left.
    QCOMPARE(line.overdue, 4);
    QCOMPARE(line.soon, 0);
    QCOMPARE(line.cadres.join(u' '), u"A B D E"_s);
    QVERIFY(!line.firstDeadline.isFinite());
    // Who sits in a class for it is no longer counted.
    QCOMPARE(province.outcomeOf(opening(u"L"_s, {})), u"ok"_s);
    QCOMPARE(province.outcomeOf(nominated), u"ok"_s);
    const auto after = service::readDutyPressure(*province.service, province.today, 5);
    QVERIFY(after);
    QCOMPARE(after->front().cadres.join(u' '), u"D E"_s);
    QVERIFY(service::readDutyPressure(*province.service, province.today, 0)->empty());
}

void TestToday::Board_WithoutClasses_IsEmpty()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(boardOf(province), QString());
}

LOTRINH_TEST(TestToday)
#include "tst_today.moc"
