// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

#include "service/view/alternatives.h"
#include "store/rows.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What changes while a class stands: its room and lecturer, sessions, quotas, stand-ins, and the best free moves.
class TestTimetable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void change_data();
    void change();
    void classRoom_takesItsSessionsAlong_data() { test::addEngines(); }
    void classRoom_takesItsSessionsAlong();
    void substitution_keepsWhoAndWhy_data() { test::addEngines(); }
    void substitution_keepsWhoAndWhy();
    void quotas_setLater_promote_data() { test::addEngines(); }
    void quotas_setLater_promote();
    void override_staysVisible_data() { test::addEngines(); }
    void override_staysVisible();
    void alternatives_bestFirst();
    void resources_addedChangedRemoved_data() { test::addEngines(); }
    void resources_addedChangedRemoved();
};

namespace {

/// L1 and L2 on 8 March, each with a morning session: L1 in R1 by L1, L2 in R2 without a lecturer. A sits in L1.
void openTwoSessions(SmallProvince &province)
{
    const QStringList lines{
        uR"({"do":"add_lecturer","code":"L3","full_name":"Phạm Thị M","courses":["C1"]})"_s,
        uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":5,"room":"R1","lecturer":"L1"})"_s,
        uR"({"do":"add_session","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R1","lecturer":"L1"})"_s,
        uR"({"do":"open_class","code":"L2","course":"C1","name":"Lớp 2","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":5})"_s,
        uR"({"do":"add_session","class":"L2","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R2"})"_s,
        uR"({"do":"nominate","class":"L1","cadres":["A"]})"_s,
    };
    for (const QString &line : lines)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
}

} // namespace

void TestTimetable::change_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &line, const char *outcome) {
        QTest::newRow(name) << line << QString::fromLatin1(outcome);
    };
    row("to a busy room", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T07:30","room":"R2"})"_s, "room_busy");
    row("to the same room after it", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T07:30","new_starts_at":"2027-03-08T11:00","room":"R2"})"_s, "ok");
    row("to a busy room with a reason", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T07:30","room":"R2","override_reason":"ghép lớp"})"_s, "ok");
    row("ends before it starts", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T07:30","new_ends_at":"2027-03-08T07:30"})"_s, "bad_field");
    row("no such session", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T08:00","room":"R2"})"_s, "unknown_reference");
    row("no such room", uR"({"do":"move_session","class":"L1","starts_at":"2027-03-08T07:30","room":"R9"})"_s, "unknown_reference");
    row("not qualified", uR"({"do":"substitute_lecturer","class":"L1","lecturer":"L2","reason":"ốm"})"_s, "lecturer_not_qualified");
    row("stand-in who is busy", uR"({"do":"substitute_lecturer","class":"L2","lecturer":"L1","reason":"ốm"})"_s, "lecturer_busy");
    row("stand-in who is free", uR"({"do":"substitute_lecturer","class":"L1","lecturer":"L3","reason":"ốm"})"_s, "ok");
    row("stand-in without a reason", uR"({"do":"substitute_lecturer","class":"L1","lecturer":"L3"})"_s, "bad_field");
    row("stand-in for oneself", uR"({"do":"substitute_lecturer","class":"L1","lecturer":"L1","reason":"ốm"})"_s, "bad_field");
    row("class room busy", uR"({"do":"change_class","class":"L1","room":"R2"})"_s, "room_busy");
    row("class room taken away", uR"({"do":"change_class","class":"L1","room":"-"})"_s, "ok");
    row("class lecturer not qualified", uR"({"do":"change_class","class":"L1","lecturer":"L2"})"_s, "lecturer_not_qualified");
    row("negative minimum", uR"({"do":"change_class","class":"L1","min_size":-1})"_s, "bad_field");
    row("name and policy", uR"({"do":"change_class","class":"L1","name":"Lớp một","waitlist_policy":"ranked"})"_s, "ok");
    row("quota twice", uR"({"do":"set_quotas","class":"L1","quotas":[{"unit":"U1","seats":1,"release_on":"2027-03-05"},{"unit":"U1","seats":2,"release_on":"2027-03-05"}]})"_s, "bad_field");
    row("negative quota", uR"({"do":"set_quotas","class":"L1","quotas":[{"unit":"U1","seats":-1,"release_on":"2027-03-05"}]})"_s, "bad_field");
    row("quota", uR"({"do":"set_quotas","class":"L1","quotas":[{"unit":"U1","seats":1,"release_on":"2027-03-05"}]})"_s, "ok");
    row("reopen what is open", uR"({"do":"reopen_class","class":"L1","reason":"sai"})"_s, "wrong_state");
    row("room in use", uR"({"do":"remove_room","code":"R1"})"_s, "wrong_state");
    row("lecturer in use", uR"({"do":"remove_lecturer","code":"L1"})"_s, "wrong_state");
    row("lecturer not in use", uR"({"do":"remove_lecturer","code":"L3"})"_s, "ok");
}

void TestTimetable::change()
{
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    openTwoSessions(province);
    const QString before = province.everything();
    QCOMPARE(province.outcomeOf(line), outcome);
    if (outcome != u"ok"_s)
        QCOMPARE(province.everything(), before);
    QCOMPARE(province.problems(), QString());
}

void TestTimetable::classRoom_takesItsSessionsAlong()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    openTwoSessions(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_room","code":"R3","capacity":40})"_s), u"ok"_s);
    QCOMPARE(province.run(uR"({"do":"change_class","class":"L1","room":"R3","lecturer":"L3"})"_s).value(u"sessions"_s).toArray().size(), 1);
    const auto sessions = test::all<Session>(province);
    QCOMPARE(sessions.front().room, RoomId{3});
    QCOMPARE(sessions.front().lecturer, LecturerId{3});
    QCOMPARE(sessions.back().room, RoomId{2});
}

void TestTimetable::substitution_keepsWhoAndWhy()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    openTwoSessions(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"substitute_lecturer","class":"L1","lecturer":"L3","reason":"Giảng viên ốm"})"_s), u"ok"_s);
    const auto substitutions = test::all<Substitution>(province);
    QCOMPARE(substitutions.size(), size_t(1));
    QCOMPARE(substitutions.front().before, LecturerId{1});
    QCOMPARE(substitutions.front().after, LecturerId{3});
    QCOMPARE(substitutions.front().reason, u"Giảng viên ốm"_s);
    QCOMPARE(substitutions.front().on, province.today);
    province.today = Day::of(2027, 3, 9);
    QCOMPARE(province.outcomeOf(uR"({"do":"substitute_lecturer","class":"L1","lecturer":"L1","reason":"Khỏe lại"})"_s), u"wrong_state"_s);
}

void TestTimetable::quotas_setLater_promote()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"open_class","code":"L1","course":"C1","name":"x","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2,"quotas":[{"unit":"U2","seats":2,"release_on":"2027-03-05"}]})"_s), u"ok"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"nominate","class":"L1","cadres":["A","E"]})"_s), u"A:waitlisted E:enrolled"_s);
    const QJsonObject reply = province.run(uR"({"do":"set_quotas","class":"L1"})"_s);
    QCOMPARE(reply.value(u"promoted"_s).toArray(), QJsonArray{u"A"_s});
}

void TestTimetable::override_staysVisible()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    openTwoSessions(province);
    QCOMPARE(province.outcomeOf(uR"({"do":"move_class","class":"L2","starts_on":"2027-03-09","ends_on":"2027-03-10"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"move_session","class":"L2","starts_at":"2027-03-09T07:30","new_starts_at":"2027-03-08T08:00","room":"R1","override_reason":"học chung"})"_s), u"ok"_s);
    QCOMPARE(test::all<Session>(province).back().overrideReason, u"học chung"_s);
    // Moved out of the overlap, the session needs no excuse any more.
    QCOMPARE(province.outcomeOf(uR"({"do":"move_session","class":"L2","starts_at":"2027-03-08T08:00","new_starts_at":"2027-03-08T13:30","override_reason":"học chung"})"_s), u"ok"_s);
    QCOMPARE(test::all<Session>(province).back().overrideReason, QString());
}

void TestTimetable::alternatives_bestFirst()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    openTwoSessions(province);
    const auto lines = service::readAlternatives(*province.service, u"L1"_s, parseLocalMinute(u"2027-03-08T07:30"_s), province.today, 3);
    QVERIFY2(lines, qPrintable(test::why(lines)));
    QCOMPARE(lines->size(), size_t(3));
    const service::AlternativeLine &best = lines->front();
    QCOMPARE(toIso(best.startsAt), u"2027-03-08T13:30"_s);
    QCOMPARE(best.room, u"R1"_s);
    QCOMPARE(best.cost, 1);
    QCOMPARE(service::costText(best.costs), u"half_day 1"_s);
    // The offer holds: taking it is one command, and nothing else stands in its way.
    QCOMPARE(province.outcomeOf(u"{\"do\":\"move_session\",\"class\":\"L1\",\"starts_at\":\"2027-03-08T07:30\",\"new_starts_at\":\"%1\"}"_s.arg(toIso(best.startsAt))), u"ok"_s);
    QCOMPARE(test::outcomeOf(service::readAlternatives(*province.service, u"L1"_s, parseLocalMinute(u"2027-03-08T07:30"_s), province.today, 3)), u"unknown_reference"_s);
    const auto whole = service::readAlternatives(*province.service, u"L2"_s, {}, province.today, 1);
    QVERIFY2(whole, qPrintable(test::why(whole)));
    QCOMPARE(whole->size(), size_t(1));
}

void TestTimetable::resources_addedChangedRemoved()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const std::pair<QString, QString> steps[] = {
        {uR"({"do":"add_room","code":"R1","capacity":10})"_s, u"bad_field"_s},
        {uR"({"do":"add_room","code":"R3","capacity":-1})"_s, u"bad_field"_s},
        {uR"({"do":"add_room","code":"R3","name":"Hội trường","site":"Tam Kỳ","capacity":80})"_s, u"ok"_s},
        {uR"({"do":"change_room","code":"R3","capacity":90})"_s, u"ok"_s},
        {uR"({"do":"add_lecturer","code":"L3","full_name":"Đỗ Văn N","courses":["C9"]})"_s, u"unknown_reference"_s},
        {uR"({"do":"add_lecturer","code":"L3","full_name":"Đỗ Văn N","courses":["C1","C2"],"max_days_per_week":8})"_s, u"bad_field"_s},
        {uR"({"do":"add_lecturer","code":"L3","full_name":"Đỗ Văn N","courses":["C1","C2"],"max_days_per_week":3})"_s, u"ok"_s},
        {uR"({"do":"change_lecturer","code":"L3","courses":["C3"]})"_s, u"ok"_s},
        {uR"({"do":"add_unavailability","resource_kind":"room","resource":"R3","from":"2027-03-09","to":"2027-03-08"})"_s, u"bad_field"_s},
        {uR"({"do":"add_unavailability","resource_kind":"room","resource":"R3","from":"2027-03-08","to":"2027-03-09","reason":"sửa"})"_s, u"ok"_s},
        {uR"({"do":"add_unavailability","resource_kind":"room","resource":"R3","from":"2027-03-08","to":"2027-03-08"})"_s, u"bad_field"_s},
        {uR"({"do":"open_class","code":"L1","course":"C1","name":"x","starts_on":"2027-03-08","ends_on":"2027-03-10","capacity":2})"_s, u"ok"_s},
        {uR"({"do":"add_session","class":"L1","starts_at":"2027-03-09T07:30","ends_at":"2027-03-09T11:00","room":"R3"})"_s, u"room_unavailable"_s},
        {uR"({"do":"add_session","class":"L1","starts_at":"2027-03-10T07:30","ends_at":"2027-03-10T11:00","room":"R3"})"_s, u"ok"_s},
        {uR"({"do":"remove_unavailability","resource_kind":"room","resource":"R3","from":"2027-03-07"})"_s, u"unknown_reference"_s},
        {uR"({"do":"remove_unavailability","resource_kind":"room","resource":"R3","from":"2027-03-08"})"_s, u"ok"_s},
        {uR"({"do":"add_unavailability","resource_kind":"lecturer","resource":"L1","from":"2027-03-08","to":"2027-03-09"})"_s, u"ok"_s},
        {uR"({"do":"add_session","class":"L1","starts_at":"2027-03-09T07:30","ends_at":"2027-03-09T11:00","lecturer":"L1"})"_s, u"lecturer_unavailable"_s},
        {uR"({"do":"add_holiday","from":"2027-03-09","to":"2027-03-09","name":"Ngày lễ"})"_s, u"ok"_s},
        {uR"({"do":"add_holiday","from":"2027-03-09","to":"2027-03-10"})"_s, u"bad_field"_s},
    };
    for (const auto &[line, outcome] : steps)
        QVERIFY2(province.outcomeOf(line) == outcome, qPrintable(line));
    const QJsonArray warnings = province.run(uR"({"do":"add_session","class":"L1","starts_at":"2027-03-09T07:30","ends_at":"2027-03-09T11:00"})"_s).value(u"warnings"_s).toArray();
    QCOMPARE(warnings, QJsonArray{u"holiday"_s});
    QCOMPARE(province.outcomeOf(uR"({"do":"remove_holiday","from":"2027-03-09"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"remove_holiday","from":"2027-03-09"})"_s), u"unknown_reference"_s);
    QCOMPARE(test::all<Room>(province).back().capacity, 90);
    QCOMPARE(test::all<Lecturer>(province).back().courses, std::vector<CourseId>{CourseId{3}});
}

LOTRINH_TEST(TestTimetable)
#include "tst_timetable.moc"
