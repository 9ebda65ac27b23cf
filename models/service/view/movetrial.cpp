// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movetrial.h"

#include "domain/schedule/lifecycle.h"
#include "domain/schedule/slot.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

template <class ResourceId> const Timeline *timelineIn(const BusyTimes<ResourceId> &times, ResourceId resource)
{
    const auto found = times.constFind(resource);
    return found == times.constEnd() ? nullptr : &*found;
}

/// The bookings of everybody who sits in the class, read from the classes they sit in.
BusyTimes<CadreId> busyTimesOf(const Timetable &table, const std::vector<CadreId> &cadres)
{
    BusyTimes<CadreId> busy;
    for (CadreId cadre : cadres) {
        std::vector<Booking> bookings;
        for (ClassId id : table.classesOf.value(cadre))
            if (const TimetableClass *one = table.byId(id))
                for (Booking &booking : bookingsOf(one->trainingClass, one->sessions))
                    bookings.push_back(std::move(booking));
        busy.insert(cadre, Timeline(std::move(bookings)));
    }
    return busy;
}

bool isDayOff(const ScheduleWarning &warning)
{
    return warning.caution == Caution::Weekend || warning.caution == Caution::Holiday;
}

} // namespace

MoveTrial::MoveTrial(std::shared_ptr<const Timetable> table, const QString &trainingClass, Of what)
    : m_table(std::move(table))
{
    const TimetableClass *found = m_table ? m_table->byCode(trainingClass) : nullptr;
    if (!found)
        return;
    m_subject = *found;
    m_isPossible = what == Of::Copied || isBeforeStart(found->trainingClass.state);
    if (what == Of::Moved) {
        m_cadres = busyTimesOf(*m_table, m_subject.seated);
        return;
    }
    // Nobody's bookings are its own.
    m_subject.trainingClass.id = {};
    m_subject.seated.clear();
}

std::vector<Session> MoveTrial::sessionsAt(Day startsOn) const
{
    const qint64 shift = qint64(startsOn.julian - m_subject.trainingClass.startsOn.julian) * 1440;
    std::vector<Session> sessions = m_subject.sessions;
    for (Session &session : sessions) {
        session.trainingClass = m_subject.trainingClass.id;
        session.span.from.minutes += shift;
        session.span.to.minutes += shift;
    }
    return sessions;
}

std::vector<Clash> MoveTrial::clashesOfSession(const Session &session) const
{
    const Surroundings around{timelineIn(m_table->busyRooms, session.room),
        timelineIn(m_table->busyLecturers, session.lecturer), &m_cadres, m_subject.seated, m_table->unavailable,
        m_table->lecturers};
    return clashesOf(m_subject.trainingClass, session, around);
}

/// Weeks in which a lecturer would teach on more days than they do at most; each week once.
std::vector<ScheduleWarning> MoveTrial::fullWeeks(const std::vector<Session> &sessions) const
{
    constexpr qint64 week = 7LL * 1440;
    std::vector<ScheduleWarning> warnings;
    for (const Lecturer &lecturer : m_table->lecturers) {
        std::vector<Booking> taught;
        for (const Session &session : sessions)
            if (session.lecturer == lecturer.id && lecturer.maxDaysPerWeek)
                taught.push_back(bookingOf(m_subject.trainingClass, session));
        if (taught.empty())
            continue;
        const std::vector<Booking> own = taught;
        const TimeSpan around{{own.front().span.from.minutes - week}, {own.back().span.to.minutes + week}};
        if (const Timeline *others = timelineIn(m_table->busyLecturers, lecturer.id))
            for (Booking &one : others->overlapping(around, m_subject.trainingClass.id))
                taught.push_back(std::move(one));
        const Timeline whole(std::move(taught));
        for (const Booking &one : own)
            if (auto warning = weeklyLoadWarning(lecturer, whole, one); warning && (warnings.empty() || !(warnings.back().day == warning->day)))
                warnings.push_back(std::move(*warning));
    }
    return warnings;
}

MoveTrial::Verdict MoveTrial::at(Day startsOn, Day endsOn) const
{
    Verdict verdict;
    TrainingClass moved = m_subject.trainingClass;
    moved.startsOn = startsOn;
    moved.endsOn = endsOn;
    const std::vector<Session> sessions = sessionsAt(startsOn);
    for (const Session &session : sessions) {
        for (Clash &clash : clashesOfSession(session))
            verdict.clashes.push_back(std::move(clash));
        for (ScheduleWarning &warning : scheduleWarningsOf(moved, session.span, nullptr, m_table->holidays))
            verdict.cautions.push_back(std::move(warning));
    }
    for (ScheduleWarning &warning : fullWeeks(sessions))
        verdict.cautions.push_back(std::move(warning));
    if (sessions.empty()) {
        const Surroundings around{nullptr, nullptr, &m_cadres, m_subject.seated, {}, {}};
        verdict.clashes = cadreClashesOf(moved, sessions, around);
    }
    const Room *room = m_table->room(moved.room);
    if (room && room->capacity < moved.capacity)
        verdict.cautions.push_back({Caution::RoomTooSmall, {}, room->code, room->capacity, moved.capacity});
    return verdict;
}

bool MoveTrial::Verdict::isOverridable() const
{
    return std::all_of(
        clashes.begin(), clashes.end(), [](const Clash &clash) { return lotrinh::isOverridable(clash.obstacle); });
}

/// Its half-days, or for a class without any its working days as a whole.
std::vector<Session> MoveTrial::halfDaysAt(Day startsOn) const
{
    if (!m_subject.sessions.empty())
        return sessionsAt(startsOn);
    const TrainingClass &one = m_subject.trainingClass;
    std::vector<Session> days;
    for (int after = 0; after <= one.endsOn.julian - one.startsOn.julian; ++after) {
        const Day day = startsOn.plusDays(after);
        Session whole;
        whole.trainingClass = one.id;
        whole.span = {LocalMinute::startOf(day), LocalMinute::startOf(day.plusDays(1))};
        if (isWorkingDay(day, {}))
            days.push_back(whole);
    }
    return days;
}

bool MoveTrial::mayChangeTo(const FreeMove &move) const
{
    const TrainingClass &one = m_subject.trainingClass;
    const Session &now = m_subject.sessions.front();
    // change_class takes along only what used the class's own room and lecturer.
    if ((move.room != now.room && now.room != one.room) || (move.lecturer != now.lecturer && now.lecturer != one.lecturer))
        return false;
    return std::all_of(m_subject.sessions.begin(), m_subject.sessions.end(), [&](Session session) {
        session.room = session.room == now.room ? move.room : session.room;
        session.lecturer = session.lecturer == now.lecturer ? move.lecturer : session.lecturer;
        return clashesOfSession(session).empty();
    });
}

std::vector<MoveTrial::Option> MoveTrial::alternatives(Day wanted, Day endsOn, Day notBefore, int most) const
{
    std::vector<Option> options;
    const std::vector<Session> moved = halfDaysAt(wanted);
    if (!m_isPossible || moved.empty())
        return options;
    TrainingClass there = m_subject.trainingClass;
    there.startsOn = wanted;
    there.endsOn = endsOn;
    const MoveQuestion question{there, moved, moved, notBefore, m_table->holidays, m_table->rooms, m_table->lecturers,
        m_table->unavailable, &m_table->busyRooms, &m_table->busyLecturers, &m_cadres, m_subject.seated};
    for (const FreeMove &move : alternativesFor(question, 60 + most)) {
        const bool isOtherRoom = move.room != moved.front().room;
        const bool isOtherLecturer = move.lecturer != moved.front().lecturer;
        if ((isOtherRoom || isOtherLecturer) && (m_subject.sessions.empty() || !mayChangeTo(move)))
            continue;
        const int shift = move.sessions.front().span.from.day().julian - moved.front().span.from.day().julian;
        const Room *room = isOtherRoom ? m_table->room(move.room) : nullptr;
        const Lecturer *lecturer = isOtherLecturer ? m_table->lecturer(move.lecturer) : nullptr;
        options.push_back({wanted.plusDays(shift), endsOn.plusDays(shift), room ? room->code : QString(),
            lecturer ? lecturer->code : QString(), move.costs});
        if (static_cast<int>(options.size()) == most)
            break;
    }
    return options;
}

Day MoveTrial::freeStart(Day wanted, Day notBefore) const
{
    const TrainingClass &one = m_subject.trainingClass;
    const Day endsOn = wanted.plusDays(one.endsOn.julian - one.startsOn.julian);
    const Verdict verdict = at(wanted, endsOn);
    if (verdict.clashes.empty() && std::none_of(verdict.cautions.begin(), verdict.cautions.end(), isDayOff))
        return wanted;
    for (const Option &option : alternatives(wanted, endsOn, notBefore, 20))
        if (option.room.isEmpty() && option.lecturer.isEmpty())
            return option.startsOn;
    return wanted;
}

} // namespace lotrinh::service
