// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedulepicture.h"
#include "schedule/schedulewords.h"
#include "support/manytests.h"

#include <QLocale>
#include <QTest>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;

/// Which bars a timetable shows in a year, a month and a week, in each kind of lane.
class TestSchedulePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periods_data();
    void periods();
    void bars_data();
    void bars();
    void onlyWhatHasNotBegunMoves();
    void proposalsHaveAColourOfTheirOwn();
    void unavailableDaysAreShadedInTheirLane();
    void clashesAreToldOnce();
    void cautionsAreToldOnce();
};

namespace {

const Day monday = Day::of(2027, 3, 8);

TimeSpan halfDay(Day day, bool morning)
{
    const qint64 start = LocalMinute::startOf(day).minutes;
    return morning ? TimeSpan{{start + 450}, {start + 660}} : TimeSpan{{start + 810}, {start + 1020}};
}

service::TimetableClass classOf(qint64 id, const char *code, Day first, Day last, ClassState state, RoomId room)
{
    service::TimetableClass one;
    one.trainingClass.id = {id};
    one.trainingClass.code = QString::fromLatin1(code);
    one.trainingClass.startsOn = first;
    one.trainingClass.endsOn = last;
    one.trainingClass.state = state;
    one.trainingClass.room = room;
    one.course = u"Khóa"_s;
    return one;
}

void addHalfDays(service::TimetableClass &one, Day day, RoomId room)
{
    for (const bool morning : {true, false}) {
        Session session;
        session.id = {100 + static_cast<qint64>(one.sessions.size())};
        session.trainingClass = one.trainingClass.id;
        session.span = halfDay(day, morning);
        session.room = room;
        one.sessions.push_back(session);
    }
}

/// K1: a week in R1, Monday to Friday and the Monday after; K2: no half-days, no room; K3: in April, in R2.
service::Timetable school()
{
    service::Timetable table;
    table.rooms = {{{1}, u"R1"_s, {}, {}, 30}, {{2}, u"R2"_s, {}, {}, 60}};
    table.lecturers = {{{1}, u"L1"_s, u"Trần Thị L"_s, {}, u"Trường"_s, {}, {}}};
    auto k1 = classOf(1, "K1", monday, monday.plusDays(7), ClassState::Open, {1});
    for (int day : {0, 1, 2, 3, 4, 7})
        addHalfDays(k1, monday.plusDays(day), {1});
    const auto k2 = classOf(2, "K2", monday.plusDays(1), monday.plusDays(2), ClassState::Draft, {});
    auto k3 = classOf(3, "K3", Day::of(2027, 4, 12), Day::of(2027, 4, 13), ClassState::Running, {2});
    addHalfDays(k3, Day::of(2027, 4, 12), {2});
    table.classes = {k1, k2, k3};
    return table;
}

ScheduleQuestion question(ScheduleView view, ScheduleLanes lanes)
{
    return {view, lanes, monday, monday};
}

/// "R1: K1 0+5, K1 7+1": the bars of each lane, from which day after Monday for how many days.
QString printed(const controls::GanttPicture &picture)
{
    QStringList lanes;
    for (size_t lane = 0; lane < picture.lanes.size(); ++lane) {
        QStringList bars;
        for (const controls::GanttBar &bar : picture.bars)
            if (bar.lane == static_cast<int>(lane))
                bars.append(u"%1 %2+%3"_s.arg(bar.group).arg(bar.from - monday.julian, 0, 'g', 3).arg(bar.to - bar.from, 0, 'g', 2));
        lanes.append(picture.lanes[lane].label + u": "_s + bars.join(u", "_s));
    }
    return lanes.join(u" | "_s);
}

} // namespace

void TestSchedulePicture::periods_data()
{
    QTest::addColumn<ScheduleView>("view");
    QTest::addColumn<Day>("anchor");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("next");
    QTest::newRow("year") << ScheduleView::Year << Day::of(2027, 3, 8) << u"2027-01-01 2028-01-01"_s << u"2028-03-08"_s;
    QTest::newRow("leap day") << ScheduleView::Year << Day::of(2028, 2, 29) << u"2028-01-01 2029-01-01"_s << u"2029-02-28"_s;
    QTest::newRow("month") << ScheduleView::Month << Day::of(2027, 2, 28) << u"2027-02-01 2027-03-01"_s << u"2027-03-28"_s;
    QTest::newRow("December") << ScheduleView::Month << Day::of(2027, 12, 31) << u"2027-12-01 2028-01-01"_s << u"2028-01-31"_s;
    QTest::newRow("week of a Sunday") << ScheduleView::Week << Day::of(2027, 3, 14) << u"2027-03-08 2027-03-15"_s << u"2027-03-21"_s;
    QTest::newRow("week of a Monday") << ScheduleView::Week << Day::of(2027, 3, 8) << u"2027-03-08 2027-03-15"_s << u"2027-03-15"_s;
}

void TestSchedulePicture::periods()
{
    QFETCH(ScheduleView, view);
    QFETCH(Day, anchor);
    const Period days = periodOf(view, anchor);
    QTEST(toIso(days.from) + u' ' + toIso(days.to), "days");
    QTEST(toIso(stepped(view, anchor, 1)), "next");
}

void TestSchedulePicture::bars_data()
{
    QTest::addColumn<ScheduleView>("view");
    QTest::addColumn<ScheduleLanes>("lanes");
    QTest::addColumn<QString>("bars");
    QTest::newRow("year, classes") << ScheduleView::Year << ScheduleLanes::Classes << u"K1: K1 0+8 | K2: K2 1+2 | K3: K3 35+2"_s;
    QTest::newRow("month, classes") << ScheduleView::Month << ScheduleLanes::Classes << u"K1: K1 0+8 | K2: K2 1+2"_s;
    QTest::newRow("week, classes: every half-day")
        << ScheduleView::Week << ScheduleLanes::Classes
        << u"K1: K1 0.0455+0.32, K1 0.591+0.32, K1 1.05+0.32, K1 1.59+0.32, K1 2.05+0.32, K1 2.59+0.32, K1 3.05+0.32, K1 3.59+0.32, K1 4.05+0.32, K1 4.59+0.32 | K2: K2 1+2"_s;
    // The weekend does not break a run; a room that is not used has an empty lane.
    QTest::newRow("month, rooms") << ScheduleView::Month << ScheduleLanes::Rooms << u"R1: K1 0+8 | R2:  | Chưa xếp phòng: K2 1+2"_s;
    QTest::newRow("year, rooms") << ScheduleView::Year << ScheduleLanes::Rooms << u"R1: K1 0+8 | R2: K3 35+1 | Chưa xếp phòng: K2 1+2"_s;
    // Nobody teaches; what runs already needs nobody to be found.
    QTest::newRow("month, lecturers") << ScheduleView::Month << ScheduleLanes::Lecturers
                                      << u"Trần Thị L:  | Chưa mời giảng viên: K1 0+8, K2 1+2"_s;
}

void TestSchedulePicture::bars()
{
    QFETCH(ScheduleView, view);
    QFETCH(ScheduleLanes, lanes);
    QTEST(printed(schedulePicture(school(), question(view, lanes))), "bars");
}

void TestSchedulePicture::onlyWhatHasNotBegunMoves()
{
    const auto picture = schedulePicture(school(), question(ScheduleView::Year, ScheduleLanes::Classes));
    QStringList movable;
    for (const controls::GanttBar &bar : picture.bars)
        if (bar.movable)
            movable.append(bar.group);
    QCOMPARE(movable.join(u' '), u"K1 K2"_s);
    for (const controls::GanttBar &bar : schedulePicture(school(), question(ScheduleView::Month, ScheduleLanes::Rooms)).bars)
        QVERIFY2(!bar.stretches, "only a class in its own lane has an end to pull");
}

/// Half-days that are only proposed; nothing moves while they are shown.
void TestSchedulePicture::proposalsHaveAColourOfTheirOwn()
{
    Session proposed;
    proposed.trainingClass = {2};
    proposed.span = halfDay(monday.plusDays(1), true);
    proposed.room = {2};
    const auto goodIn = [&](const service::Timetable &table, ScheduleView view) {
        ScheduleQuestion asked = question(view, ScheduleLanes::Rooms);
        asked.isFixed = true;
        QStringList groups;
        for (const controls::GanttBar &bar : schedulePicture(table, asked).bars) {
            if (bar.movable || bar.stretches)
                return u"movable"_s;
            if (bar.tone == u"good"_s)
                groups.append(bar.group);
        }
        return groups.join(u' ');
    };
    for (ScheduleView view : {ScheduleView::Week, ScheduleView::Month, ScheduleView::Year}) {
        QCOMPARE(goodIn(school(), view), QString());
        QCOMPARE(goodIn(service::withSessions(school(), {proposed}), view), u"K2"_s);
    }
}

void TestSchedulePicture::unavailableDaysAreShadedInTheirLane()
{
    service::Timetable table = school();
    table.unavailable = {{{1}, ResourceKind::Room, 2, {monday, monday.plusDays(3)}, u"sửa chữa"_s}};
    table.holidays = {{{1}, {monday.plusDays(2), monday.plusDays(3)}, u"Lễ"_s}};
    const auto strong = [&](ScheduleLanes lanes) {
        QStringList shades;
        for (const controls::GanttShade &shade : schedulePicture(table, question(ScheduleView::Week, lanes)).shades)
            if (shade.strong)
                shades.append(u"%1:%2+%3"_s.arg(shade.lane).arg(shade.from - monday.julian).arg(shade.to - shade.from));
        return shades.join(u' ');
    };
    QCOMPARE(strong(ScheduleLanes::Rooms), u"-1:2+1 1:0+3"_s);
    QCOMPARE(strong(ScheduleLanes::Classes), u"-1:2+1"_s);
}

void TestSchedulePicture::clashesAreToldOnce()
{
    const service::Timetable table = school();
    std::vector<Clash> clashes;
    for (const bool morning : {true, false})
        clashes.push_back({Obstacle::RoomBusy, halfDay(monday, morning), 1, {{}, {9}, {9}, u"K9"_s}, {}, {}});
    for (qint64 cadre : {5, 6, 5})
        clashes.push_back({Obstacle::CadreBusy, halfDay(monday, true), cadre, {{}, {9}, {9}, u"K9"_s}, {}, {}});
    clashes.push_back({Obstacle::RoomUnavailable, halfDay(monday, true), 2, {}, {monday, monday.plusDays(2)}, u"sửa chữa"_s});
    const QStringList lines = clashLines(table, clashes);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], u"R1 đã có lớp K9, từ sáng 08/03 (2 buổi)"_s);
    QCOMPARE(lines[1], u"2 học viên đang học lớp K9, từ sáng 08/03"_s);
    QCOMPARE(lines[2], u"R2 không dùng được đến 09/03/2027: sửa chữa"_s);
    QVERIFY(clashLines(table, {}).isEmpty());
}

void TestSchedulePicture::cautionsAreToldOnce()
{
    const Day saturday = monday.plusDays(5);
    const QStringList lines = cautionLines({{Caution::Weekend, saturday, {}, 0, 0}, {Caution::Weekend, saturday, {}, 0, 0},
        {Caution::Holiday, monday, u"Lễ"_s, 0, 0}, {Caution::Holiday, monday, u"Lễ"_s, 0, 0}, {Caution::RoomTooSmall, {}, u"R1"_s, 30, 40}});
    QCOMPARE(lines.join(u'|'), u"2 buổi rơi vào thứ Bảy hoặc Chủ nhật|Có buổi vào ngày nghỉ Lễ, 08/03|Phòng R1 chỉ có 30 chỗ, lớp 40 chỗ"_s);
}

LOTRINH_TEST(TestSchedulePicture)
#include "tst_schedulepicture.moc"
