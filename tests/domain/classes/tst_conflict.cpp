// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QElapsedTimer>
#include <QTest>
#include <domain/schedule/conflict.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

TimeSpan span(const char *from, const char *to)
{
    return {at(from), at(to)};
}

TrainingClass classOf(qint64 id, const char *code)
{
    TrainingClass row = openClass(10);
    row.id = {id};
    row.code = QString::fromLatin1(code);
    return row;
}

Session sessionOf(qint64 id, TimeSpan time, qint64 room = 0, qint64 lecturer = 0)
{
    Session session;
    session.id = {id};
    session.span = time;
    session.room = {room};
    session.lecturer = {lecturer};
    return session;
}

QString codesOf(const std::vector<Clash> &clashes)
{
    QStringList codes;
    for (const Clash &clash : clashes)
        codes += toCode(clash.obstacle);
    return codes.join(u' ');
}

Lecturer lecturerOf(qint64 id, std::vector<CourseId> courses)
{
    Lecturer row;
    row.id = {id};
    row.courses = std::move(courses);
    return row;
}

const TimeSpan morning = span("2027-04-05T07:30", "2027-04-05T11:00");

} // namespace

class TestConflict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlap_isHalfOpenAndSymmetric_data();
    void overlap_isHalfOpenAndSymmetric();
    void overlap_isNeverAgainstItself();
    void overlap_ofCancelledClassIsIgnored();
    void overlap_namesTheOtherClassAndSession();
    void overlap_isFoundBehindALongBooking();
    void classWithoutSessions_occupiesItsDays_data();
    void classWithoutSessions_occupiesItsDays();
    void classWithSessions_occupiesOnlyThem();
    void sessionWithoutRoom_doesNotTakeTheClass();
    void lecturer_isBusyElsewhere();
    void seatedCadre_isBusyElsewhere();
    void unavailable_coversBothDays_data();
    void unavailable_coversBothDays();
    void lecturer_isQualified_data();
    void lecturer_isQualified();
    void override_needsAReasonAndAnOverlap_data();
    void override_needsAReasonAndAnOverlap();
    void warnings_neverRefuse_data();
    void warnings_neverRefuse();
    void week_isFullForALecturer_data();
    void week_isFullForALecturer();
    void timeline_keepsOrderUnderChanges();
    void timeline_agreesWithNaiveSearch();
    void timeline_answersFastAmongManySessions();
};

void TestConflict::overlap_isHalfOpenAndSymmetric_data()
{
    QTest::addColumn<TimeSpan>("other");
    QTest::addColumn<bool>("meets");
    QTest::newRow("ends when it begins") << span("2027-04-05T05:00", "2027-04-05T07:30") << false;
    QTest::newRow("begins when it ends") << span("2027-04-05T11:00", "2027-04-05T12:00") << false;
    QTest::newRow("one minute before the end") << span("2027-04-05T10:59", "2027-04-05T12:00") << true;
    QTest::newRow("one minute after the start") << span("2027-04-05T05:00", "2027-04-05T07:31") << true;
    QTest::newRow("the same") << morning << true;
    QTest::newRow("inside") << span("2027-04-05T08:00", "2027-04-05T09:00") << true;
    QTest::newRow("around") << span("2027-04-04T08:00", "2027-04-06T09:00") << true;
    QTest::newRow("next day") << span("2027-04-06T07:30", "2027-04-06T11:00") << false;
}

void TestConflict::overlap_isHalfOpenAndSymmetric()
{
    QFETCH(TimeSpan, other);
    QFETCH(bool, meets);
    const Timeline theirs({{other, {2}, {20}, u"L2"_s}});
    const Timeline ours({{morning, {1}, {10}, u"L1"_s}});
    QCOMPARE(theirs.firstOverlap(morning, {1}).has_value(), meets);
    QCOMPARE(ours.firstOverlap(other, {2}).has_value(), meets);
}

void TestConflict::overlap_isNeverAgainstItself()
{
    const Timeline room({{morning, {1}, {10}, u"L1"_s}});
    Surroundings around;
    around.room = &room;
    QVERIFY(clashesOf(classOf(1, "L1"), sessionOf(11, morning, 5), around).empty());
    QCOMPARE(codesOf(clashesOf(classOf(2, "L2"), sessionOf(11, morning, 5), around)), u"room_busy"_s);
}

void TestConflict::overlap_ofCancelledClassIsIgnored()
{
    TrainingClass cancelled = classOf(2, "L2");
    const std::vector<Session> sessions{sessionOf(20, morning, 5)};
    QCOMPARE(bookingsOf(cancelled, sessions).size(), size_t(1));
    cancelled.state = ClassState::Cancelled;
    QVERIFY(bookingsOf(cancelled, sessions).empty());
    QVERIFY(bookingsOf(cancelled, {}).empty());
    const Timeline room({{morning, {1}, {10}, u"L1"_s}});
    Surroundings around;
    around.room = &room;
    QVERIFY(clashesOf(cancelled, sessions.front(), around).empty());
}

void TestConflict::overlap_namesTheOtherClassAndSession()
{
    const Timeline room({{morning, {2}, {20}, u"L2"_s}});
    Surroundings around;
    around.room = &room;
    const auto clashes = clashesOf(classOf(1, "L1"), sessionOf(10, morning, 5), around);
    QCOMPARE(clashes.size(), size_t(1));
    QCOMPARE(clashes.front().other.session, SessionId{20});
    const Error error = refusalOf(clashes.front());
    QCOMPARE(error.code, u"room_busy"_s);
    QCOMPARE(error.detail, (QJsonObject{{u"class"_s, u"L2"_s}, {u"session"_s, u"2027-04-05T07:30"_s}}));
}

void TestConflict::overlap_isFoundBehindALongBooking()
{
    const Timeline room({{span("2027-04-01T00:00", "2027-04-30T00:00"), {2}, {}, u"L2"_s},
        {span("2027-04-04T07:30", "2027-04-04T11:00"), {3}, {}, u"L3"_s}});
    const auto found = room.overlapping(morning, {});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().classCode, u"L2"_s);
}

void TestConflict::classWithoutSessions_occupiesItsDays_data()
{
    QTest::addColumn<TimeSpan>("other");
    QTest::addColumn<bool>("meets");
    QTest::newRow("evening before") << span("2027-04-04T18:00", "2027-04-05T00:00") << false;
    QTest::newRow("first minute") << span("2027-04-04T18:00", "2027-04-05T00:01") << true;
    QTest::newRow("last evening") << span("2027-04-09T23:59", "2027-04-10T08:00") << true;
    QTest::newRow("day after") << span("2027-04-10T00:00", "2027-04-10T08:00") << false;
}

void TestConflict::classWithoutSessions_occupiesItsDays()
{
    QFETCH(TimeSpan, other);
    QFETCH(bool, meets);
    const auto bookings = bookingsOf(classOf(1, "L1"), {});
    QCOMPARE(bookings.size(), size_t(1));
    QVERIFY(!bookings.front().session.isValid());
    QCOMPARE(bookings.front().span.overlaps(other), meets);
}

void TestConflict::classWithSessions_occupiesOnlyThem()
{
    const std::vector<Session> sessions{
        sessionOf(11, span("2027-04-06T07:30", "2027-04-06T11:00")), sessionOf(10, morning)};
    const auto bookings = bookingsOf(classOf(1, "L1"), sessions);
    QCOMPARE(bookings.size(), size_t(2));
    QCOMPARE(bookings.front().span, morning);
    QCOMPARE(bookings.back().session, SessionId{11});
}

void TestConflict::sessionWithoutRoom_doesNotTakeTheClass()
{
    const Timeline room({{morning, {2}, {20}, u"L2"_s}});
    Surroundings around;
    around.room = &room;
    TrainingClass trainingClass = classOf(1, "L1");
    trainingClass.room = {5};
    QVERIFY(clashesOf(trainingClass, sessionOf(1, morning), around).empty());
    QCOMPARE(codesOf(clashesOf(trainingClass, sessionOf(1, morning, 5), around)), u"room_busy"_s);
}

void TestConflict::lecturer_isBusyElsewhere()
{
    const Timeline lecturer({{morning, {2}, {20}, u"L2"_s}});
    Surroundings around;
    around.lecturer = &lecturer;
    QCOMPARE(codesOf(clashesOf(classOf(1, "L1"), sessionOf(10, morning, 0, 6), around)), u"lecturer_busy"_s);
    QVERIFY(clashesOf(classOf(1, "L1"), sessionOf(10, morning), around).empty());
}

void TestConflict::seatedCadre_isBusyElsewhere()
{
    BusyTimes<CadreId> busy;
    busy[{3}].add({morning, {2}, {20}, u"L2"_s});
    busy[{4}].add({span("2027-04-05T13:30", "2027-04-05T17:00"), {2}, {21}, u"L2"_s});
    const std::vector<CadreId> seated{{4}, {3}, {9}};
    Surroundings around;
    around.cadres = &busy;
    around.seated = seated;
    const auto clashes = clashesOf(classOf(1, "L1"), sessionOf(10, morning), around);
    QCOMPARE(codesOf(clashes), u"cadre_busy"_s);
    QCOMPARE(clashes.front().resource, 3);
    QCOMPARE(codesOf(cadreClashesOf(classOf(1, "L1"), {}, around)), u"cadre_busy cadre_busy"_s);

    const std::vector<CadreId> waitingOnly{{9}};
    around.seated = waitingOnly;
    QVERIFY(clashesOf(classOf(1, "L1"), sessionOf(10, morning), around).empty());
}

void TestConflict::unavailable_coversBothDays_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("codes");
    const QString both = u"room_unavailable lecturer_unavailable"_s;
    QTest::newRow("day before") << u"2027-04-04T07:30"_s << QString();
    QTest::newRow("first day") << u"2027-04-05T07:30"_s << both;
    QTest::newRow("last day") << u"2027-04-06T20:00"_s << both;
    QTest::newRow("day after") << u"2027-04-07T00:00"_s << QString();
}

void TestConflict::unavailable_coversBothDays()
{
    QFETCH(QString, session);
    QFETCH(QString, codes);
    const Period days{iso("2027-04-05"), iso("2027-04-07")};
    const std::vector<Unavailability> entries{{{1}, ResourceKind::Room, 5, days, u"sửa chữa"_s},
        {{2}, ResourceKind::Lecturer, 6, days, u"công tác"_s},
        {{3}, ResourceKind::Room, 6, days, u"phòng khác"_s},
        {{4}, ResourceKind::Cadre, 5, days, u"người khác"_s}};
    Surroundings around;
    around.unavailable = entries;
    const LocalMinute from = *parseLocalMinute(session);
    const auto clashes
        = clashesOf(classOf(1, "L1"), sessionOf(10, {from, {from.minutes + 180}}, 5, 6), around);
    QCOMPARE(codesOf(clashes), codes);
    if (!clashes.empty())
        QCOMPARE(refusalOf(clashes.front()).detail,
            (QJsonObject{
                {u"from"_s, u"2027-04-05"_s}, {u"to"_s, u"2027-04-06"_s}, {u"reason"_s, u"sửa chữa"_s}}));
}

void TestConflict::lecturer_isQualified_data()
{
    QTest::addColumn<qint64>("course");
    QTest::addColumn<qint64>("lecturer");
    QTest::addColumn<bool>("may");
    QTest::newRow("names it") << qint64(1) << qint64(10) << true;
    QTest::newRow("names it, after one who names another") << qint64(4) << qint64(12) << true;
    QTest::newRow("names another") << qint64(1) << qint64(11) << false;
    QTest::newRow("names it not, others do") << qint64(1) << qint64(12) << false;
    QTest::newRow("names another, one who comes later names it") << qint64(4) << qint64(10) << false;
    QTest::newRow("nobody names it") << qint64(3) << qint64(11) << true;
}

void TestConflict::lecturer_isQualified()
{
    QFETCH(qint64, course);
    QFETCH(qint64, lecturer);
    QFETCH(bool, may);
    const std::vector<Lecturer> all{
        ::lecturerOf(10, {{2}, {1}}), ::lecturerOf(11, {{2}}), ::lecturerOf(12, {{4}})};
    QCOMPARE(mayTeach({lecturer}, {course}, all), may);
    Surroundings around;
    around.lecturers = all;
    TrainingClass trainingClass = classOf(1, "L1");
    trainingClass.course = {course};
    const auto clashes = clashesOf(trainingClass, sessionOf(10, morning, 0, lecturer), around);
    QCOMPARE(codesOf(clashes), may ? QString() : u"lecturer_not_qualified"_s);
}

void TestConflict::override_needsAReasonAndAnOverlap_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("told"); // what the refusal begins with
    QTest::newRow("overlap, no reason") << u"room_busy"_s << QString() << true << u"Phòng học đã bận"_s;
    QTest::newRow("overlap, blanks") << u"room_busy"_s << u"  "_s << true << u"Phòng học đã bận"_s;
    QTest::newRow("overlap, reason") << u"room_busy"_s << u"hai lớp học chung"_s << false << u"Phòng học đã bận"_s;
    QTest::newRow("lecturer, reason") << u"lecturer_busy"_s << u"x"_s << false << u"Giảng viên đã bận"_s;
    QTest::newRow("cadre, reason") << u"cadre_busy"_s << u"x"_s << false << u"Học viên đã bận"_s;
    QTest::newRow("unavailable room") << u"room_unavailable"_s << u"x"_s << true << u"Phòng học không dùng được"_s;
    QTest::newRow("unavailable lecturer") << u"lecturer_unavailable"_s << u"x"_s << true << u"Giảng viên không dạy được"_s;
    QTest::newRow("not qualified") << u"lecturer_not_qualified"_s << u"x"_s << true << u"Giảng viên"_s;
}

void TestConflict::override_needsAReasonAndAnOverlap()
{
    QFETCH(QString, obstacle);
    QFETCH(QString, reason);
    QFETCH(bool, refused);
    QFETCH(QString, told);
    Clash clash;
    clash.obstacle = *fromCode<Obstacle>(obstacle);
    QCOMPARE(decidingClash({clash}, reason).has_value(), refused);
    QCOMPARE(refusalOf(clash).code, obstacle);
    QVERIFY2(refusalOf(clash).message.startsWith(told), qPrintable(refusalOf(clash).message));
}

void TestConflict::warnings_neverRefuse_data()
{
    QTest::addColumn<TimeSpan>("time");
    QTest::addColumn<int>("roomCapacity");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nothing") << morning << 10 << QString();
    QTest::newRow("room too small") << morning << 9 << u"room_too_small"_s;
    QTest::newRow("friday") << span("2027-04-09T07:30", "2027-04-09T11:00") << 10 << QString();
    QTest::newRow("saturday") << span("2027-04-10T07:30", "2027-04-10T11:00") << 10 << u"weekend"_s;
    QTest::newRow("sunday") << span("2027-04-11T07:30", "2027-04-11T11:00") << 10 << u"weekend"_s;
    QTest::newRow("over a night, into the weekend") << span("2027-04-09T20:00", "2027-04-10T02:00") << 10 << u"weekend"_s;
    QTest::newRow("ends at midnight") << span("2027-04-09T20:00", "2027-04-10T00:00") << 10 << QString();
    QTest::newRow("holiday") << span("2027-04-30T07:30", "2027-04-30T11:00") << 10 << u"holiday"_s;
    QTest::newRow("day after") << span("2027-05-03T07:30", "2027-05-03T11:00") << 10 << QString();
}

void TestConflict::warnings_neverRefuse()
{
    QFETCH(TimeSpan, time);
    QFETCH(int, roomCapacity);
    QFETCH(QString, codes);
    Room room;
    room.capacity = roomCapacity;
    const std::vector<Holiday> holidays{{{1}, {iso("2027-04-30"), iso("2027-05-02")}, u"Lễ 30/4"_s}};
    QStringList found;
    for (const ScheduleWarning &warning : scheduleWarningsOf(classOf(1, "L1"), time, &room, holidays))
        found += toCode(warning.caution);
    QCOMPARE(found.join(u' '), codes);
}

void TestConflict::week_isFullForALecturer_data()
{
    QTest::addColumn<QStringList>("taught"); // days
    QTest::addColumn<int>("most"); // days a week, -1 = not said
    QTest::addColumn<bool>("isFull");
    QTest::newRow("nothing said") << QStringList{u"2027-04-06"_s, u"2027-04-07"_s} << -1 << false;
    QTest::newRow("the day itself is one of two") << QStringList{u"2027-04-06"_s} << 2 << false;
    QTest::newRow("a third day") << QStringList{u"2027-04-06"_s, u"2027-04-07"_s} << 2 << true;
    QTest::newRow("twice on one day is one day") << QStringList{u"2027-04-06"_s, u"2027-04-06"_s} << 2 << false;
    QTest::newRow("Sunday belongs to the week") << QStringList{u"2027-04-11"_s} << 1 << true;
    QTest::newRow("the Sunday before does not") << QStringList{u"2027-04-04"_s} << 1 << false;
    QTest::newRow("the Monday after does not") << QStringList{u"2027-04-12"_s} << 1 << false;
}

void TestConflict::week_isFullForALecturer()
{
    QFETCH(QStringList, taught);
    QFETCH(int, most);
    QFETCH(bool, isFull);
    Lecturer lecturer = lecturerOf(1, {});
    lecturer.code = u"GV1"_s;
    if (most >= 0)
        lecturer.maxDaysPerWeek = most;
    std::vector<Booking> bookings;
    for (const QString &day : taught) {
        const QByteArray from = (day + u"T13:30"_s).toLatin1();
        const QByteArray to = (day + u"T17:00"_s).toLatin1();
        bookings.push_back({span(from.constData(), to.constData()), {2}, {qint64(bookings.size()) + 5}, u"L2"_s});
    }
    const auto warning = weeklyLoadWarning(lecturer, Timeline(std::move(bookings)), {morning, {1}, {1}, u"L1"_s});
    QCOMPARE(warning.has_value(), isFull);
    if (warning) {
        QCOMPARE(warning->day, *parseDay(u"2027-04-05"_s));
        QCOMPARE(warning->name, u"GV1"_s);
    }
}

void TestConflict::timeline_keepsOrderUnderChanges()
{
    Timeline timeline;
    timeline.add({span("2027-04-06T07:30", "2027-04-06T11:00"), {1}, {11}, u"L1"_s});
    timeline.add({morning, {1}, {10}, u"L1"_s});
    timeline.add({morning, {2}, {20}, u"L2"_s});
    QCOMPARE(timeline.bookings().front().session, SessionId{10});
    timeline.remove({1}, {10});
    QCOMPARE(timeline.overlapping(morning, {}).size(), size_t(1));
    timeline.removeClass({2});
    QVERIFY(!timeline.firstOverlap(morning, {}));
    QCOMPARE(timeline.bookings().size(), size_t(1));
}

void TestConflict::timeline_agreesWithNaiveSearch()
{
    quint32 state = 7;
    const auto random = [&](int below) {
        state = state * 1664525u + 1013904223u;
        return static_cast<int>((state >> 8) % static_cast<quint32>(below));
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<Booking> bookings;
        for (int i = 0; i < 30; ++i) {
            const qint64 from = random(1000);
            bookings.push_back({{{from}, {from + 1 + random(random(10) == 0 ? 400 : 40)}}, {1 + random(4)},
                {i + 1}, u"L"_s});
        }
        const Timeline timeline(bookings);
        const qint64 from = random(1000);
        const TimeSpan asked{{from}, {from + 1 + random(60)}};
        const ClassId except{1 + random(4)};
        const auto expected = std::count_if(bookings.begin(), bookings.end(), [&](const Booking &booking) {
            return booking.trainingClass != except && booking.span.from < asked.to
                && asked.from < booking.span.to;
        });
        QCOMPARE(qsizetype(timeline.overlapping(asked, except).size()), qsizetype(expected));
        QCOMPARE(timeline.firstOverlap(asked, except).has_value(), expected > 0);
    }
}

void TestConflict::timeline_answersFastAmongManySessions()
{
    constexpr int sessions = 100'000;
    std::vector<Booking> bookings;
    for (qint64 i = 0; i < sessions; ++i)
        bookings.push_back({{{i * 720}, {i * 720 + 210}}, {2}, {i + 1}, u"L2"_s});
    const Timeline timeline(std::move(bookings));
    QElapsedTimer timer;
    timer.start();
    int hits = 0;
    constexpr int questions = 20'000;
    for (int i = 0; i < questions; ++i)
        hits += timeline.firstOverlap({{(i * 5) * 720 + 200}, {(i * 5) * 720 + 400}}, {1}).has_value();
    const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1000.0 / questions;
    QCOMPARE(hits, questions);
    qInfo("%.3f microseconds a session", microseconds);
    QVERIFY2(microseconds < 50, "checking one session among 100,000 must stay under 50 microseconds");
}

LOTRINH_TEST(TestConflict)
#include "tst_conflict.moc"
