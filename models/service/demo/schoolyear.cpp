// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schoolyear.h"

#include "domain/schedule/lessons.h"
#include "text.h"

#include <QStringList>
#include <map>

namespace lotrinh::demo {

namespace {

constexpr int morning = 7 * 60 + 30, morningEnd = 11 * 60;
constexpr int afternoon = 13 * 60 + 30, afternoonEnd = 17 * 60;

class Timetable {
public:
    Timetable(const World &world, const Lanes &lanes, School &school)
        : m_world(world)
        , m_lanes(lanes)
        , m_school(school)
    {
        for (const Course &course : world.tables.courses)
            m_topics.push_back(topicsOf(course.topics));
    }

    void add(const Intake &intake, int lane);

private:
    void addClass(const Intake &intake, int lane);
    void addSessions(const Intake &intake, int lane);
    void addDay(const Intake &intake, int lane, Day day, int &number);
    bool meetsOn(const Intake &intake, Day day) const;

    const World &m_world;
    const Lanes &m_lanes;
    School &m_school;
    std::vector<QStringList> m_topics;
    std::map<int, int> m_ofYear; ///< classes so far
    std::map<std::pair<int, int>, int> m_ofCourse; ///< by course and year
};

void Timetable::add(const Intake &intake, int lane)
{
    addClass(intake, lane);
    const bool recent = intake.endsOn >= m_world.until.plusYears(-2);
    if (recent && lane >= 0 && intake.state != ClassState::Draft)
        addSessions(intake, lane);
}

void Timetable::addClass(const Intake &intake, int lane)
{
    const Course &course = m_world.course(intake.course);
    const int year = intake.startsOn.year();
    TrainingClass row;
    row.id = {static_cast<qint64>(m_school.classes.size()) + 1};
    row.code = numbered(numbered(u"BD-", year, 4, u"-"), ++m_ofYear[year], 2);
    row.course = course.id;
    row.name = course.name
        + numbered(u" - khóa ", ++m_ofCourse[{intake.course, year}], 1, numbered(u"/", year, 4));
    row.state = intake.state;
    row.startsOn = intake.startsOn;
    row.endsOn = intake.endsOn;
    row.capacity = intake.capacity;
    row.minSize = std::min(course.minSize, intake.capacity);
    if (lane >= 0) {
        row.room = m_lanes.roomOf(lane);
        row.lecturer = m_lanes.lecturerOf(lane, false);
    }
    row.needsApproval = intake.needsApproval;
    row.waitlistPolicy = intake.waitlistPolicy;
    if (intake.state == ClassState::Cancelled)
        row.reason = QStringLiteral("Không đủ số lượng học viên tối thiểu");
    m_school.classes.push_back(row);
}

/// Part-time classes meet in the first week of the month, all others on every working day.
bool Timetable::meetsOn(const Intake &intake, Day day) const
{
    return m_world.calendar.isWorking(day)
        && (m_world.monthsOf(intake.course) == 0 || day.toDate().day() <= 7);
}

void Timetable::addSessions(const Intake &intake, int lane)
{
    int number = 0;
    for (Day day = intake.startsOn; day <= intake.endsOn; day = day.plusDays(1))
        if (meetsOn(intake, day))
            addDay(intake, lane, day, number);
}

void Timetable::addDay(const Intake &intake, int lane, Day day, int &number)
{
    const QStringList &topics = m_topics[static_cast<size_t>(intake.course)];
    const qint64 midnight = LocalMinute::startOf(day).minutes;
    for (const bool late : {false, true}) {
        Session session;
        session.id = {static_cast<qint64>(m_school.sessions.size()) + 1};
        session.trainingClass = {static_cast<qint64>(m_school.classes.size())};
        session.span
            = {{midnight + (late ? afternoon : morning)}, {midnight + (late ? afternoonEnd : morningEnd)}};
        session.room = m_lanes.roomOf(lane);
        session.lecturer = m_lanes.lecturerOf(lane, late);
        if (!topics.isEmpty())
            session.topic = topics[number % topics.size()];
        session.periods = halfDayPeriods;
        m_school.sessions.push_back(session);
        ++number;
    }
}

} // namespace

School holdSchool(const World &world, const std::vector<Intake> &intakes)
{
    School school;
    school.requirements = world.ownRules;
    school.holidays = world.calendar.holidays();
    const Lanes lanes(world, intakes);
    lanes.furnish(school);
    Timetable timetable(world, lanes, school);
    for (size_t i = 0; i < intakes.size(); ++i)
        timetable.add(intakes[i], lanes.laneOf(i));
    return school;
}

} // namespace lotrinh::demo
