// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/schedule/slot.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

/// A school with a small and a large room, one lecturer who names course 1 and one who names course 2.
struct School {
    std::vector<Room> rooms{{{1}, u"NHO"_s, {}, {}, 20}, {{2}, u"LON"_s, {}, {}, 60}};
    std::vector<Lecturer> lecturers{
        {{1}, u"GV1"_s, {}, {}, {}, {{1}}, {}}, {{2}, u"GV2"_s, {}, {}, {}, {{2}}, {}}};
    std::vector<Holiday> holidays;
    std::vector<Unavailability> unavailable;
    BusyTimes<RoomId> busyRooms;
    BusyTimes<LecturerId> busyLecturers;

    SlotQuestion question(int days, int seats) const
    {
        return {days, seats, {1}, holidays, rooms, lecturers, unavailable, &busyRooms, &busyLecturers};
    }
};

Booking booking(const char *from, const char *to)
{
    return {{at(from), at(to)}, {9}, {9}, u"L9"_s};
}

QString days(const ClassSlot &slot)
{
    QStringList list;
    for (Day day : slot.days)
        list.append(toIso(day).mid(5));
    return list.join(u' ');
}

const Day firstMonday = Day::of(2027, 4, 5);

} // namespace

class TestSlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workingDaysSkipWeekendsAndHolidays_data();
    void workingDaysSkipWeekendsAndHolidays();
    void workingDaysOfAPeriod_data();
    void workingDaysOfAPeriod();
    void calendarOfHolidaysEnds();
    void halfDaysAreMorningAndAfternoon();
    void roomIsLargeEnough_data();
    void roomIsLargeEnough();
    void roomIsFree();
    void nothingBooked_leavesAllFree();
    void lecturerIsQualified();
    void lecturersComeByCode();
    void lecturerIsAvailable();
    void firstWeekWithRoomAndLecturer_data();
    void firstWeekWithRoomAndLecturer();
    void nothingFreeStillProposesAWeek();
};

void TestSlot::workingDaysSkipWeekendsAndHolidays_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("within a week") << u"2027-04-05"_s << 3 << u"04-05 04-06 04-07"_s;
    QTest::newRow("over a weekend") << u"2027-04-09"_s << 2 << u"04-09 04-12"_s;
    QTest::newRow("over a holiday") << u"2027-04-14"_s << 3 << u"04-14 04-16 04-19"_s;
    QTest::newRow("from a Saturday") << u"2027-04-10"_s << 1 << u"04-12"_s;
}

void TestSlot::workingDaysSkipWeekendsAndHolidays()
{
    QFETCH(QString, first);
    QFETCH(int, count);
    const std::vector<Holiday> holidays{{{1}, {Day::of(2027, 4, 15), Day::of(2027, 4, 16)}, u"Giỗ Tổ"_s}};
    ClassSlot slot;
    slot.days = workingDaysFrom(*parseDay(first), count, holidays);
    QTEST(days(slot), "expected");
}

void TestSlot::workingDaysOfAPeriod_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a day") << u"2027-04-07"_s << u"2027-04-07"_s << u"04-07"_s;
    QTest::newRow("both ends") << u"2027-04-05"_s << u"2027-04-07"_s << u"04-05 04-06 04-07"_s;
    QTest::newRow("over a weekend") << u"2027-04-09"_s << u"2027-04-12"_s << u"04-09 04-12"_s;
    QTest::newRow("a weekend") << u"2027-04-10"_s << u"2027-04-11"_s << QString();
    QTest::newRow("a holiday within") << u"2027-04-14"_s << u"2027-04-19"_s << u"04-14 04-19"_s;
    QTest::newRow("begins in a holiday") << u"2027-04-16"_s << u"2027-04-20"_s << u"04-19 04-20"_s;
    QTest::newRow("ends in a holiday") << u"2027-04-14"_s << u"2027-04-15"_s << u"04-14"_s;
    QTest::newRow("nothing but a holiday") << u"2027-04-15"_s << u"2027-04-16"_s << QString();
    QTest::newRow("ends before it begins") << u"2027-04-07"_s << u"2027-04-06"_s << QString();
}

void TestSlot::workingDaysOfAPeriod()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    const std::vector<Holiday> holidays{{{1}, {Day::of(2027, 4, 15), Day::of(2027, 4, 17)}, u"Lễ"_s},
        {{2}, {Day::of(2027, 5, 3), Day::of(2027, 5, 4)}, u"Sau đó"_s}};
    ClassSlot slot;
    slot.days = workingDaysIn(*parseDay(first), *parseDay(last), holidays);
    QTEST(days(slot), "expected");
}

void TestSlot::calendarOfHolidaysEnds()
{
    const std::vector<Holiday> always{{{1}, {}, {}}};
    QVERIFY(workingDaysFrom(firstMonday, 3, always).empty());
}

void TestSlot::halfDaysAreMorningAndAfternoon()
{
    const Day two[] = {firstMonday, firstMonday.plusDays(1)};
    QStringList spans;
    for (TimeSpan span : halfDaysOf(two))
        spans.append(toIso(span.from).mid(8) + u'-' + toIso(span.to).mid(11));
    QCOMPARE(spans.join(u' '), u"05T07:30-11:00 05T13:30-17:00 06T07:30-11:00 06T13:30-17:00"_s);
}

void TestSlot::roomIsLargeEnough_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<QList<int>>("rooms");
    QTest::newRow("both, smallest first") << 20 << QList<int>{1, 2};
    QTest::newRow("one seat more") << 21 << QList<int>{2};
    QTest::newRow("none") << 61 << QList<int>{};
}

void TestSlot::roomIsLargeEnough()
{
    QFETCH(int, seats);
    const School school;
    QList<int> rooms;
    for (RoomId id : slotOn(school.question(2, seats), firstMonday).rooms)
        rooms.append(static_cast<int>(id.value));
    QTEST(rooms, "rooms");
}

void TestSlot::roomIsFree()
{
    School school;
    school.busyRooms[{1}].add(booking("2027-04-06T13:30", "2027-04-06T17:00"));
    QCOMPARE(slotOn(school.question(2, 10), firstMonday).rooms, std::vector<RoomId>{{2}});
    // Harmless: the same afternoon, a class of one day.
    QCOMPARE(slotOn(school.question(1, 10), firstMonday).rooms.size(), size_t(2));
}

void TestSlot::nothingBooked_leavesAllFree()
{
    const School school;
    SlotQuestion question = school.question(1, 10);
    question.busyRooms = nullptr;
    question.busyLecturers = nullptr;
    QCOMPARE(slotOn(question, firstMonday).rooms.size(), size_t(2));
    QCOMPARE(slotOn(question, firstMonday).lecturers.size(), size_t(1));
}

void TestSlot::lecturersComeByCode()
{
    School school;
    school.lecturers = {{{3}, u"GV3"_s, {}, {}, {}, {{1}}, {}}, {{1}, u"GV1"_s, {}, {}, {}, {{1}}, {}}, {{2}, u"GV2"_s, {}, {}, {}, {{2}}, {}}};
    QCOMPARE(slotOn(school.question(1, 10), firstMonday).lecturers, (std::vector<LecturerId>{{1}, {3}}));
}

void TestSlot::lecturerIsQualified()
{
    School school;
    QCOMPARE(slotOn(school.question(1, 10), firstMonday).lecturers, std::vector<LecturerId>{{1}});
    // Nobody names the course: all may teach it.
    school.lecturers[0].courses = {{3}};
    QCOMPARE(slotOn(school.question(1, 10), firstMonday).lecturers.size(), size_t(2));
}

void TestSlot::lecturerIsAvailable()
{
    School school;
    school.unavailable.push_back(
        {{1}, ResourceKind::Lecturer, 1, {firstMonday.plusDays(1), firstMonday.plusDays(2)}, u"công tác"_s});
    QVERIFY(slotOn(school.question(2, 10), firstMonday).lecturers.empty());
    QCOMPARE(slotOn(school.question(1, 10), firstMonday).lecturers.size(), size_t(1));
}

void TestSlot::firstWeekWithRoomAndLecturer_data()
{
    QTest::addColumn<QString>("notBefore");
    QTest::addColumn<bool>("isBusy");
    QTest::addColumn<bool>("isHoliday");
    QTest::addColumn<QString>("expected");
    QTest::newRow("that Monday") << u"2027-04-05"_s << false << false << u"04-05 04-06"_s;
    QTest::newRow("the next one") << u"2027-04-06"_s << false << false << u"04-12 04-13"_s;
    QTest::newRow("lecturer busy that week") << u"2027-04-05"_s << true << false << u"04-12 04-13"_s;
    QTest::newRow("Monday is a holiday") << u"2027-04-05"_s << false << true << u"04-12 04-13"_s;
}

void TestSlot::firstWeekWithRoomAndLecturer()
{
    QFETCH(QString, notBefore);
    QFETCH(bool, isBusy);
    QFETCH(bool, isHoliday);
    School school;
    if (isBusy)
        school.busyLecturers[{1}].add(booking("2027-04-05T07:30", "2027-04-05T11:00"));
    if (isHoliday)
        school.holidays.push_back({{1}, {firstMonday, firstMonday.plusDays(1)}, u"Nghỉ bù"_s});
    QTEST(days(firstSlot(school.question(2, 10), *parseDay(notBefore))), "expected");
}

void TestSlot::nothingFreeStillProposesAWeek()
{
    const School school;
    const ClassSlot slot = firstSlot(school.question(2, 1000), firstMonday);
    QCOMPARE(days(slot), u"04-05 04-06"_s);
    QVERIFY(slot.rooms.empty() && !slot.isComplete());
    // The first of those looked at: from the Monday to come.
    QCOMPARE(days(firstSlot(school.question(2, 1000), Day::of(2027, 4, 7))), u"04-12 04-13"_s);
}

LOTRINH_TEST(TestSlot)
#include "tst_slot.moc"
