// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendars.h"
#include "support/manytests.h"

#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString stamp = u"20250615T010203Z"_s;

TimeSpan span(int day, int from, int to)
{
    const qint64 start = LocalMinute::startOf(Day::of(2025, 7, day)).minutes;
    return {{start + from * 60LL}, {start + to * 60LL}};
}

/// Class L1 in room P1 with lecturer G1: two half-days, the second one in room P2 with lecturer G2.
service::CalendarFacts facts()
{
    service::CalendarFacts made;
    made.held.courses = {Course{CourseId{1}, u"C1"_s, u"Cập nhật kiến thức"_s, {}, {}, {}, {}, {}, false, false, 1, {}, 80, 500, {}, {}}};
    made.held.rooms = {Room{RoomId{1}, u"P1"_s, u"Hội trường"_s, {}, 90}, Room{RoomId{2}, u"P2"_s, u"Phòng 2"_s, {}, 40},
        Room{RoomId{3}, u"P3"_s, u"Phòng 3"_s, {}, 40}};
    for (int i = 1; i <= 2; ++i) {
        Lecturer lecturer;
        lecturer.id = LecturerId{i};
        lecturer.code = u"G%1"_s.arg(i);
        lecturer.fullName = u"Giảng viên %1"_s.arg(i);
        made.held.lecturers.push_back(lecturer);
    }
    TrainingClass one;
    one.id = ClassId{1};
    one.code = u"L1"_s;
    one.course = CourseId{1};
    one.state = ClassState::Open;
    one.startsOn = Day::of(2025, 7, 1);
    one.endsOn = Day::of(2025, 7, 2);
    one.room = RoomId{1};
    one.lecturer = LecturerId{1};
    made.held.classes = {one};
    for (int i = 1; i <= 2; ++i) {
        Session session;
        session.id = SessionId{i};
        session.trainingClass = one.id;
        session.span = span(i, 7, 11);
        session.topic = u"Chuyên đề %1; phần a, b"_s.arg(i);
        if (i == 2) {
            session.room = RoomId{2};
            session.lecturer = LecturerId{2};
        }
        made.held.sessions.push_back(session);
    }
    Cadre cadre;
    cadre.id = CadreId{1};
    cadre.code = u"CB1"_s;
    cadre.fullName = u"Nguyễn Văn An"_s;
    made.held.cadres = {cadre};
    Enrolment seat;
    seat.trainingClass = one.id;
    seat.cadre = cadre.id;
    seat.state = EnrolmentState::Enrolled;
    made.held.enrolments = {seat};
    return made;
}

/// "L1-buoi-01 L1-buoi-02!" – a mark behind those that are cancelled.
QString uids(const service::CalendarFacts &made, CalendarOf whose, const QString &code)
{
    const auto calendar = calendarOf(made, whose, code, stamp);
    if (!calendar)
        return calendar.error().code;
    QStringList list;
    for (const CalendarEvent &event : calendar->events)
        list += event.uid.left(event.uid.indexOf(u'@')) + (event.isCancelled ? u"!"_s : QString());
    return list.join(u' ');
}

} // namespace

class Calendars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreFoldedAt75Octets_data();
    void linesAreFoldedAt75Octets();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void whoseCalendar_data();
    void whoseCalendar();
    void movedSessionKeepsItsUid();
    void whatIsNoLongerThereIsCancelled();
    void classWithoutSessionsIsItsDays();
    void theFileIsWhole();
};

void Calendars::linesAreFoldedAt75Octets_data()
{
    QTest::addColumn<QByteArray>("line");
    for (int length : {0, 1, 74, 75, 76, 148, 149, 150, 500})
        QTest::addRow("%d plain", length) << QByteArray(length, 'a');
    for (int length : {24, 25, 26, 37, 38, 60})
        QTest::addRow("%d of three octets", length) << QString(length, QChar(u'ế')).toUtf8();
    QTest::addRow("no text at all") << QByteArray(200, '\x80');
}

void Calendars::linesAreFoldedAt75Octets()
{
    QFETCH(QByteArray, line);
    const QByteArray folded = foldedLine(line);
    QVERIFY(folded.endsWith("\r\n"));
    const QList<QByteArray> lines = folded.chopped(2).replace("\r\n", "\n").split('\n');
    for (const QByteArray &one : lines) {
        QVERIFY(one.size() <= 75);
        QVERIFY(!line.isValidUtf8() || one.isValidUtf8());
    }
    QCOMPARE(QByteArray(folded.chopped(2)).replace("\r\n ", ""), line);
}

void Calendars::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"Lớp 1: a"_s << u"Lớp 1: a"_s;
    QTest::newRow("signs") << u"a, b; c\\d"_s << u"a\\, b\\; c\\\\d"_s;
    QTest::newRow("lines") << u"a\nb\r\nc\rd"_s << u"a\\nb\\nc\\nd"_s;
    QTest::newRow("control") << u"a\u0007b"_s << u"ab"_s;
}

void Calendars::textsAreEscaped()
{
    QFETCH(QString, text);
    QTEST(escapedText(text), "escaped");
}

void Calendars::whoseCalendar_data()
{
    QTest::addColumn<int>("whose");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CalendarOf whose, const QString &code, const QString &expected) {
        QTest::newRow(name) << static_cast<int>(whose) << code << expected;
    };
    row("class", CalendarOf::Class, u"L1"_s, u"L1-buoi-01 L1-buoi-02"_s);
    row("room of the class", CalendarOf::Room, u"P1"_s, u"L1-buoi-01"_s);
    row("room of a session", CalendarOf::Room, u"P2"_s, u"L1-buoi-02"_s);
    row("empty room", CalendarOf::Room, u"P3"_s, QString());
    row("lecturer of the class", CalendarOf::Lecturer, u"G1"_s, u"L1-buoi-01"_s);
    row("lecturer of a session", CalendarOf::Lecturer, u"G2"_s, u"L1-buoi-02"_s);
    row("cadre", CalendarOf::Cadre, u"CB1"_s, u"L1-buoi-01 L1-buoi-02"_s);
    row("nobody", CalendarOf::Cadre, u"CB9"_s, u"unknown_reference"_s);
}

void Calendars::whoseCalendar()
{
    QFETCH(int, whose);
    QFETCH(QString, code);
    QTEST(uids(facts(), static_cast<CalendarOf>(whose), code), "expected");
}

void Calendars::movedSessionKeepsItsUid()
{
    service::CalendarFacts made = facts();
    const auto before = calendarOf(made, CalendarOf::Class, u"L1"_s, stamp);
    made.held.sessions[1].span = span(3, 13, 17);
    made.changes[ClassId{1}] = 4;
    const auto after = calendarOf(made, CalendarOf::Class, u"L1"_s, stamp);
    QVERIFY(before && after);
    QCOMPARE(after->events[1].uid, before->events[1].uid);
    QCOMPARE(before->events[1].sequence, 0);
    QCOMPARE(after->events[1].sequence, 4);
    QVERIFY(!(after->events[1].span == before->events[1].span));
}

void Calendars::whatIsNoLongerThereIsCancelled()
{
    service::CalendarFacts made = facts();
    made.removedSessions[ClassId{1}] = 1;
    QCOMPARE(uids(made, CalendarOf::Class, u"L1"_s), u"L1-buoi-01 L1-buoi-02 L1-buoi-03!"_s);
    made = facts();
    made.formerRooms[ClassId{1}] = {RoomId{3}};
    QCOMPARE(uids(made, CalendarOf::Room, u"P3"_s), u"L1-buoi-01! L1-buoi-02!"_s);
    made = facts();
    made.held.enrolments[0].state = EnrolmentState::Withdrawn;
    QCOMPARE(uids(made, CalendarOf::Cadre, u"CB1"_s), u"L1-buoi-01! L1-buoi-02!"_s);
    made.held.enrolments[0].state = EnrolmentState::Rejected;
    QCOMPARE(uids(made, CalendarOf::Cadre, u"CB1"_s), QString());
    made = facts();
    made.held.classes[0].state = ClassState::Cancelled;
    QCOMPARE(uids(made, CalendarOf::Class, u"L1"_s), u"L1-buoi-01! L1-buoi-02!"_s);
    made.held.classes[0].state = ClassState::Draft;
    QCOMPARE(uids(made, CalendarOf::Class, u"L1"_s), QString());
}

void Calendars::classWithoutSessionsIsItsDays()
{
    service::CalendarFacts made = facts();
    made.held.sessions.clear();
    const auto calendar = calendarOf(made, CalendarOf::Class, u"L1"_s, stamp);
    QVERIFY(calendar);
    QCOMPARE(calendar->events.size(), size_t(1));
    const QByteArray ics = toIcs(*calendar);
    QVERIFY(ics.contains("DTSTART;VALUE=DATE:20250701\r\n"));
    QVERIFY(ics.contains("DTEND;VALUE=DATE:20250703\r\n")); // the day after the last
}

void Calendars::theFileIsWhole()
{
    const auto calendar = calendarOf(facts(), CalendarOf::Class, u"L1"_s, stamp);
    QVERIFY(calendar);
    const QByteArray ics = toIcs(*calendar);
    QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(ics.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QCOMPARE(ics.count("BEGIN:VEVENT\r\n"), 2);
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QVERIFY(ics.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n"));
    QVERIFY(ics.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20250701T070000\r\n"));
    QVERIFY(ics.contains("DTSTAMP:20250615T010203Z\r\n"));
    QVERIFY(QByteArray(ics).replace("\r\n ", "").contains(u"DESCRIPTION:Lớp L1\\nChuyên đề 1\\; phần a\\, b\\nGiảng viên: Giảng viên 1\r\n"_s.toUtf8()));
    QCOMPARE(toIcs(*calendar), ics);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::Calendars)
#include "tst_calendar.moc"
