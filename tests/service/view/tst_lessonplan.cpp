// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "service/scenario/lessonplan.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using service::LessonPlan;
using service::LessonPlanQuestion;
using service::LessonShortage;
using test::SmallProvince;

/// The lessons of classes that run together, from the timetable and back into it (issue 7; planner.md §2).
class TestLessonPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lacking_data();
    void lacking();
    void plan_fillsTheClassInItsOwnRoom();
    void shortage_data();
    void shortage();
    void shortageOfTwoClasses_data();
    void shortageOfTwoClasses();
    void lecturerWhoTeachesItNoMore_isReplaced();
    void sharedTopics_haveSeveralLecturers();
    void classLeftOut_keepsItsRoom();
    void classWithOthers_isNotTheReaders_data();
    void classWithOthers_isNotTheReaders();
    void taken_isNoLongerOffered();
    void draft_followsWhatBecameOfItsClass_data();
    void draft_followsWhatBecameOfItsClass();
    void anySchool_isAcceptedAsPlanned_data() { test::addEngines(); }
    void anySchool_isAcceptedAsPlanned();
};

namespace {

const Day monday = Day::of(2027, 3, 8);

QString line(const QString &text)
{
    return QString(text).replace(u'\'', u'"');
}

void mustRun(SmallProvince &province, const QString &text)
{
    const QString outcome = province.outcomeOf(line(text));
    if (outcome != u"ok")
        qFatal("%s: %s", qPrintable(text), qPrintable(outcome));
}

/// C9 "A; B; C" takes three days and is taught by L7 and L8; of C8 nobody knows the length.
void addCourses(SmallProvince &province)
{
    Course known;
    known.id = {9};
    known.code = u"C9"_s;
    known.name = u"Khóa C9"_s;
    known.days = 3;
    known.topics = u"A; B; C"_s;
    Course unknown = known;
    unknown.id = {8};
    unknown.code = u"C8"_s;
    unknown.days.reset();
    auto transaction = store::Transaction::begin(province.service->database());
    std::vector<Course> rows{known, unknown};
    if (!transaction || !store::insertMany(province.service->database(), rows) || !transaction->commit())
        qFatal("courses");
    for (const QString &code : {u"L7"_s, u"L8"_s})
        mustRun(province, u"{'do':'add_lecturer','code':'%1','full_name':'Giảng viên %1','courses':['C9']}"_s.arg(code));
}

void openClass(SmallProvince &province, const QString &code, const QString &course, Day first, int days, const QString &more = {})
{
    mustRun(province, u"{'do':'open_class','code':'%1','course':'%2','name':'L','starts_on':'%3','ends_on':'%4','capacity':9%5}"_s
                          .arg(code, course, toIso(first), toIso(first.plusDays(days - 1)), more));
}

std::shared_ptr<const service::Timetable> tableOf(SmallProvince &province)
{
    const auto table = service::readTimetable(*province.service);
    return table ? *table : nullptr;
}

LessonPlan planned(SmallProvince &province, const LessonPlanQuestion &question, std::uint64_t seed = 1)
{
    const auto setting = service::lessonPlanSetting(tableOf(province), question);
    return service::lessonPlanOf(setting, planner::timetable::solve(setting.instance, {0, 100'000, seed}));
}

LessonPlanQuestion twoWeeks()
{
    return {monday, monday.plusDays(13), {}, LessonPlanQuestion::Teachers::OfTheClass};
}

QString printed(const std::vector<TopicLessons> &lessons)
{
    QStringList list;
    for (const TopicLessons &one : lessons)
        list.append(one.topic + QString::number(one.halfDays));
    return list.join(u' ');
}

} // namespace

void TestLessonPlan::lacking_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QString>("lessons");
    const QString opened = u"{'do':'open_class','code':'K','course':'%1','name':'L','starts_on':'%2','ends_on':'%3','capacity':9}"_s;
    const QString session = u"{'do':'add_session','class':'K','starts_at':'2027-03-%1T07:30','ends_at':'2027-03-%1T11:00','topic':'%2'}"_s;
    const QString inWeek = opened.arg(u"C9"_s, u"2027-03-08"_s, u"2027-03-12"_s);
    const auto row = [](const char *name, const QStringList &commands, const QString &lessons) { QTest::newRow(name) << commands << lessons; };
    row("all of it", {inWeek}, u"A2 B2 C2"_s);
    row("what does not stand yet", {inWeek, session.arg(u"08"_s, u"A"_s), session.arg(u"09"_s, u"C"_s)}, u"A1 B2 C1"_s);
    row("as many as the course has, not as the days", {opened.arg(u"C9"_s, u"2027-03-08"_s, u"2027-03-19"_s)}, u"A2 B2 C2"_s);
    row("another time", {opened.arg(u"C9"_s, u"2027-04-05"_s, u"2027-04-09"_s)}, QString());
    row("cancelled", {inWeek, u"{'do':'cancel_class','class':'K','reason':'x'}"_s}, QString());
    row("its share of a class that goes on", {opened.arg(u"C9"_s, u"2027-03-15"_s, u"2027-03-26"_s)}, u"A2 B1"_s);
    row("of unknown length: all of its days", {opened.arg(u"C8"_s, u"2027-03-08"_s, u"2027-03-09"_s)}, u"A2 B1 C1"_s);
    row("of unknown length, and some stand", {opened.arg(u"C8"_s, u"2027-03-08"_s, u"2027-03-09"_s), session.arg(u"08"_s, u"A"_s)}, QString());
    row("of unknown length, and it goes on beyond", {opened.arg(u"C8"_s, u"2027-03-19"_s, u"2027-03-23"_s)}, QString());
    row("of unknown length and half a year", {opened.arg(u"C8"_s, u"2027-03-08"_s, u"2027-09-08"_s)}, QString());
}

void TestLessonPlan::lacking()
{
    QFETCH(QStringList, commands);
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    for (const QString &command : commands)
        mustRun(province, command);
    const auto classes = service::classesToPlace(*tableOf(province), monday, monday.plusDays(13));
    QVERIFY(classes.size() < 2);
    QTEST(classes.empty() ? QString() : printed(classes.front().lessons), "lessons");
}

void TestLessonPlan::plan_fillsTheClassInItsOwnRoom()
{
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C9"_s, monday, 3, u",'room':'R2','lecturer':'L7'"_s);
    const LessonPlan plan = planned(province, twoWeeks());
    QCOMPARE(plan.score.hard() + plan.score.cost(), 0);
    QCOMPARE(plan.classes.size(), size_t(1));
    QCOMPARE(plan.classes.front().shortage, LessonShortage::None);
    QStringList topics;
    for (const Session &session : plan.classes.front().sessions) {
        QCOMPARE(session.room, RoomId{2});
        topics.append(session.topic);
    }
    QCOMPARE(topics.join(u' '), u"A A B B C C"_s);
    QVERIFY(test::all<Session>(province).empty()); // nothing is applied without a person
}

void TestLessonPlan::shortage_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<LessonShortage>("why");
    QTest::addColumn<int>("placed");
    const QString off = u"{'do':'add_unavailability','resource_kind':'%1','resource':'%2','from':'2027-03-08','to':'%3','reason':'x'}"_s;
    QTest::newRow("none") << QStringList() << LessonShortage::None << 6;
    QTest::newRow("holiday") << QStringList{u"{'do':'add_holiday','from':'2027-03-09','to':'2027-03-09','name':'Lễ'}"_s} << LessonShortage::Days << 4;
    QTest::newRow("a lecturer away") << QStringList{off.arg(u"lecturer"_s, u"L7"_s, u"2027-03-08"_s)} << LessonShortage::Lecturer << 4;
    QTest::newRow("one of two rooms closed") << QStringList{off.arg(u"room"_s, u"R1"_s, u"2027-03-31"_s)} << LessonShortage::None << 6;
    QTest::newRow("both rooms closed") << QStringList{off.arg(u"room"_s, u"R1"_s, u"2027-03-09"_s), off.arg(u"room"_s, u"R2"_s, u"2027-03-08"_s)}
                                       << LessonShortage::Room << 4;
    QTest::newRow("no room at all") << QStringList{off.arg(u"room"_s, u"R1"_s, u"2027-03-31"_s), off.arg(u"room"_s, u"R2"_s, u"2027-03-31"_s)}
                                    << LessonShortage::Room << 0;
}

void TestLessonPlan::shortage()
{
    QFETCH(QStringList, commands);
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C9"_s, monday, 3, u",'room':'R1','lecturer':'L7'"_s);
    for (const QString &command : commands)
        mustRun(province, command);
    const LessonPlan plan = planned(province, twoWeeks());
    QCOMPARE(plan.classes.size(), size_t(1));
    QTEST(plan.classes.front().shortage, "why");
    QTEST(int(plan.classes.front().sessions.size()), "placed");
}

void TestLessonPlan::shortageOfTwoClasses_data()
{
    QTest::addColumn<QString>("firstLecturer");
    QTest::addColumn<bool>("sharesPeople");
    QTest::addColumn<LessonShortage>("why");
    QTest::newRow("nothing in common") << u"L7"_s << false << LessonShortage::None;
    QTest::newRow("one lecturer for both") << u"L8"_s << false << LessonShortage::Lecturer;
    QTest::newRow("people in both") << u"L7"_s << true << LessonShortage::People;
}

/// Two classes of three days on the same three days.
void TestLessonPlan::shortageOfTwoClasses()
{
    QFETCH(QString, firstLecturer);
    QFETCH(bool, sharesPeople);
    QFETCH(LessonShortage, why);
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K1"_s, u"C9"_s, monday.plusDays(28), 3, u",'lecturer':'%1'"_s.arg(firstLecturer));
    openClass(province, u"K2"_s, u"C9"_s, monday, 3, u",'lecturer':'L8'"_s);
    if (sharesPeople)
        for (const QString &code : {u"K1"_s, u"K2"_s})
            mustRun(province, u"{'do':'nominate','class':'%1','cadres':['B'],'basis':'other'}"_s.arg(code));
    mustRun(province, u"{'do':'move_class','class':'K1','starts_on':'2027-03-08','ends_on':'2027-03-10','override_reason':'học cùng tuần'}"_s);
    const LessonPlan plan = planned(province, twoWeeks());
    QCOMPARE(plan.sessions.size(), size_t(why == LessonShortage::None ? 12 : 6));
    for (const service::LessonsOfOneClass &one : plan.classes)
        if (int(one.sessions.size()) < one.asked)
            QCOMPARE(one.shortage, why);
}

/// L1 was asked for K before anybody named the course.
void TestLessonPlan::lecturerWhoTeachesItNoMore_isReplaced()
{
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C2"_s, monday, 5, u",'lecturer':'L1'"_s);
    mustRun(province, u"{'do':'add_lecturer','code':'L9','full_name':'Giảng viên L9','courses':['C2']}"_s);
    const LessonPlan plan = planned(province, twoWeeks());
    QCOMPARE(plan.sessions.size(), size_t(10));
    for (const Session &session : plan.sessions)
        QCOMPARE(tableOf(province)->lecturer(session.lecturer)->code, u"L9"_s);
}

void TestLessonPlan::sharedTopics_haveSeveralLecturers()
{
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C9"_s, monday, 3, u",'lecturer':'L7'"_s);
    const auto lecturers = [&](LessonPlanQuestion::Teachers teachers) {
        LessonPlanQuestion question = twoWeeks();
        question.teachers = teachers;
        QSet<LecturerId> found;
        const LessonPlan plan = planned(province, question);
        for (const Session &session : plan.sessions)
            found.insert(session.lecturer);
        return plan.sessions.size() == 6 ? found.size() : 0;
    };
    QCOMPARE(lecturers(LessonPlanQuestion::Teachers::OfTheClass), 1);
    QCOMPARE(lecturers(LessonPlanQuestion::Teachers::Shared), 2);
}

void TestLessonPlan::classLeftOut_keepsItsRoom()
{
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    for (const QString &code : {u"K1"_s, u"K2"_s})
        openClass(province, code, u"C9"_s, monday, 3, u",'room':'R1','lecturer':'%1'"_s.arg(code == u"K1" ? u"L7"_s : u"L8"_s));
    LessonPlanQuestion question = twoWeeks();
    QCOMPARE(planned(province, question).classes.size(), size_t(2));
    question.leftOut = {u"K1"_s};
    const LessonPlan plan = planned(province, question);
    QCOMPARE(plan.classes.size(), size_t(1));
    QCOMPARE(plan.classes.front().code, u"K2"_s);
    QCOMPARE(plan.sessions.size(), size_t(6));
    for (const Session &session : plan.sessions)
        QCOMPARE(session.room, RoomId{2});
}

/// The timetable says of each class what the gate says of commands about it.
void TestLessonPlan::classWithOthers_isNotTheReaders_data()
{
    QTest::addColumn<QString>("cadres");
    QTest::addColumn<QString>("unit"); // the reader's
    QTest::addColumn<bool>("isReaders");
    QTest::newRow("of the unit") << u"'A','B'"_s << u"U1"_s << true;
    QTest::newRow("with somebody of another") << u"'A','E'"_s << u"U1"_s << false;
    QTest::newRow("of units below") << u"'A','E'"_s << u"P"_s << true;
    QTest::newRow("without a unit") << u"'A','E'"_s << QString() << true;
    QTest::newRow("nobody yet") << QString() << u"U1"_s << true;
}

void TestLessonPlan::classWithOthers_isNotTheReaders()
{
    QFETCH(QString, cadres);
    QFETCH(QString, unit);
    QFETCH(bool, isReaders);
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C1"_s, monday, 2);
    if (!cadres.isEmpty())
        mustRun(province, u"{'do':'nominate','class':'K','cadres':[%1],'basis':'other'}"_s.arg(cadres));
    const Unit *scope = province.service->rules()->unitByCode(unit);
    const Caller coordinator{u"c"_s, Role::Coordinator, scope ? scope->id : UnitId{}, {}};
    province.service->setReader(coordinator, province.today);
    QCOMPARE(tableOf(province)->byCode(u"K"_s)->isReaders, isReaders);
    const QString session = line(u"{'do':'add_session','class':'K','starts_at':'2027-03-08T07:30','ends_at':'2027-03-08T11:00'}"_s);
    const auto reply = province.service->run(QJsonDocument::fromJson(session.toUtf8()).object(), coordinator, province.today);
    QCOMPARE(reply ? u"ok"_s : reply.error().code, isReaders ? u"ok"_s : u"not_allowed"_s);
}

void TestLessonPlan::taken_isNoLongerOffered()
{
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C9"_s, monday, 3, u",'room':'R1','lecturer':'L7'"_s);
    openClass(province, u"X"_s, u"C3"_s, monday, 1);
    LessonPlanQuestion question = twoWeeks();
    question.leftOut = {u"X"_s};
    const LessonPlan plan = planned(province, question);
    QCOMPARE(plan.sessions.size(), size_t(6));
    QCOMPARE(service::standingIn(*tableOf(province), plan).sessions.size(), size_t(6));
    mustRun(province, u"{'do':'add_session','class':'X','starts_at':'2027-03-08T08:00','ends_at':'2027-03-08T10:00','room':'R1'}"_s);
    const LessonPlan rest = service::standingIn(*tableOf(province), plan);
    QCOMPARE(rest.sessions.size(), size_t(5));
    QCOMPARE(rest.classes.front().sessions.size(), size_t(5));
    QCOMPARE(rest.classes.front().shortage, LessonShortage::Taken);
    QVERIFY(service::standingIn(*tableOf(province), plan, {u"K"_s}).sessions.empty());
    QCOMPARE(service::standingIn(*tableOf(province), plan, {u"X"_s}).sessions.size(), size_t(5));
}

void TestLessonPlan::draft_followsWhatBecameOfItsClass_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("left");
    const QString session = u"{'do':'add_session','class':'K','starts_at':'2027-03-%1T%2','ends_at':'2027-03-%1T%3'}"_s;
    QTest::newRow("nothing") << QString() << 6;
    QTest::newRow("moved away") << u"{'do':'move_class','class':'K','starts_on':'2027-04-05','ends_on':'2027-04-07'}"_s << 0;
    QTest::newRow("moved by a day") << u"{'do':'move_class','class':'K','starts_on':'2027-03-09','ends_on':'2027-03-11'}"_s << 4;
    QTest::newRow("cancelled") << u"{'do':'cancel_class','class':'K','reason':'x'}"_s << 0;
    QTest::newRow("meets there already") << session.arg(u"08"_s, u"08:00"_s, u"10:00"_s) << 5;
    QTest::newRow("lacks one less") << session.arg(u"13"_s, u"08:00"_s, u"10:00"_s) << 5;
}

void TestLessonPlan::draft_followsWhatBecameOfItsClass()
{
    QFETCH(QString, command);
    SmallProvince province(store::Engine::Sqlite);
    addCourses(province);
    openClass(province, u"K"_s, u"C9"_s, monday, 3, u",'room':'R1','lecturer':'L7'"_s);
    const LessonPlan plan = planned(province, twoWeeks());
    if (!command.isEmpty())
        mustRun(province, command);
    const LessonPlan rest = service::standingIn(*tableOf(province), plan);
    QTEST(int(rest.sessions.size()), "left");
    if (!rest.sessions.empty())
        QVERIFY(province.service->run(service::acceptanceOf(*tableOf(province), rest), {u"owner"_s, Role::Owner, {}, {}}, province.today));
}

/// Classes with people, rooms and lecturers in common, some half-days taken: whatever is planned, the command accepts all of it.
void TestLessonPlan::anySchool_isAcceptedAsPlanned()
{
    LOTRINH_FETCH_ENGINE
    const int schools = engine == store::Engine::Sqlite ? 12 : 3;
    int lessons = 0;
    int missing = 0;
    for (int seed = 1; seed <= schools; ++seed) {
        SmallProvince province(engine);
        if (!province.missing.isEmpty())
            QSKIP(qPrintable(province.missing));
        QRandomGenerator random(static_cast<quint32>(seed));
        addCourses(province);
        for (int number = 0; number < 4; ++number) {
            const QString code = u"K%1"_s.arg(number);
            // One after the other, then brought together: who sits in one may sit in the other.
            openClass(province, code, random.bounded(3) == 0 ? u"C1"_s : u"C9"_s, monday.plusDays(28 * (number + 1)), 3 + random.bounded(3));
            for (const QString &cadre : {u"A"_s, u"B"_s, u"D"_s})
                if (random.bounded(3) == 0)
                    mustRun(province, u"{'do':'nominate','class':'%1','cadres':['%2'],'basis':'other'}"_s.arg(code, cadre));
            mustRun(province, u"{'do':'move_class','class':'%1','starts_on':'%2','ends_on':'%3','override_reason':'học cùng tuần'}"_s
                                  .arg(code, toIso(monday.plusDays(random.bounded(3))), toIso(monday.plusDays(4 + random.bounded(3)))));
        }
        if (random.bounded(2) == 0)
            mustRun(province, u"{'do':'add_unavailability','resource_kind':'room','resource':'R1','from':'2027-03-09','to':'2027-03-10','reason':'x'}"_s);
        LessonPlanQuestion question = twoWeeks();
        question.teachers = seed % 2 == 0 ? LessonPlanQuestion::Teachers::Shared : LessonPlanQuestion::Teachers::OfTheClass;
        const LessonPlan plan = planned(province, question, std::uint64_t(seed));
        for (const service::LessonsOfOneClass &one : plan.classes) {
            QCOMPARE(int(one.sessions.size()) < one.asked, one.shortage != LessonShortage::None);
            missing += one.asked - int(one.sessions.size());
        }
        lessons += int(plan.sessions.size());
        const QString before = province.everything();
        const auto reply = province.service->run(service::acceptanceOf(*tableOf(province), plan), {u"owner"_s, Role::Owner, {}, {}}, province.today);
        QVERIFY2(reply, qPrintable(u"school %1: %2"_s.arg(seed).arg(test::why(reply))));
        QCOMPARE(test::all<Session>(province).size(), plan.sessions.size());
        QCOMPARE(province.problems(), QString());
        if (!plan.sessions.empty()) {
            QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
            QCOMPARE(province.everything(), before);
        }
    }
    QVERIFY2(lessons > 10 * schools, qPrintable(QString::number(lessons)));
    QVERIFY2(missing < lessons, qPrintable(QString::number(missing)));
}

LOTRINH_TEST(TestLessonPlan)
#include "tst_lessonplan.moc"
