// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movetrial.h"

#include "domain/schedule/lifecycle.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

constexpr int daysAround = 183;

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
    return warning.caution != Caution::RoomTooSmall;
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

std::optional<std::ptrdiff_t> MoveTrial::daysOffAt(Day startsOn) const
{
    const TrainingClass &one = m_subject.trainingClass;
    const Verdict verdict = at(startsOn, startsOn.plusDays(one.endsOn.julian - one.startsOn.julian));
    if (!verdict.clashes.empty())
        return {};
    const bool isWeekend = m_subject.sessions.empty() && startsOn.toDate().dayOfWeek() >= Qt::Saturday;
    return isWeekend + std::count_if(verdict.cautions.begin(), verdict.cautions.end(), isDayOff);
}

std::vector<Day> MoveTrial::freeStarts(Day wanted, Day notBefore, size_t most) const
{
    const TrainingClass &one = m_subject.trainingClass;
    const Verdict now = at(one.startsOn, one.endsOn);
    const auto usual = std::count_if(now.cautions.begin(), now.cautions.end(), isDayOff);
    std::vector<Day> starts;
    for (int away = 0; away <= daysAround && starts.size() < most; ++away)
        for (const int direction : {-1, 1}) {
            const Day day = wanted.plusDays(direction * away);
            const bool isTwice = away == 0 && direction > 0;
            if (isTwice || day < notBefore || starts.size() >= most)
                continue;
            if (const auto daysOff = daysOffAt(day); daysOff && *daysOff <= usual)
                starts.push_back(day);
        }
    return starts;
}

} // namespace lotrinh::service
