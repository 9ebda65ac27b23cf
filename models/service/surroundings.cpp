// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include "lookup.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// Bookings of one room or lecturer: the sessions that name it, cancelled classes apart.
template <class ResourceId>
Result<Timeline> timelineOf(Work &work, ResourceId Session::*member, ResourceId resource)
{
    const auto sessions = store::readWhere<Session>(work.db, member, resource);
    if (!sessions)
        return sessions.error();
    std::vector<ClassId> ids;
    for (const Session &session : *sessions)
        ids.push_back(session.trainingClass);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto classes = store::readIn<TrainingClass>(work.db, &TrainingClass::id, ids);
    if (!classes)
        return classes.error();
    QHash<ClassId, const TrainingClass *> byId;
    for (const TrainingClass &one : *classes)
        byId.insert(one.id, &one);
    std::vector<Booking> bookings;
    for (const Session &session : *sessions)
        if (const TrainingClass *owner = byId.value(session.trainingClass); owner && owner->state != ClassState::Cancelled)
            bookings.push_back(bookingOf(*owner, session));
    return Timeline(std::move(bookings));
}

/// Reads the bookings of a resource once.
template <class ResourceId>
Result<void> addTimeline(Work &work, ResourceId Session::*member, ResourceId resource, BusyTimes<ResourceId> &times)
{
    if (!resource.isValid() || times.contains(resource))
        return {};
    auto timeline = timelineOf(work, member, resource);
    if (!timeline)
        return timeline.error();
    times.insert(resource, std::move(*timeline));
    return {};
}

template <class ResourceId>
const Timeline *timelineIn(const BusyTimes<ResourceId> &times, ResourceId resource)
{
    const auto found = times.constFind(resource);
    return found == times.constEnd() ? nullptr : &*found;
}

/// Who of the class sits in the other session, by code.
QJsonArray codesOfTaken(Work &work, const Clash &clash, const std::vector<Clash> &all)
{
    std::vector<CadreId> ids;
    for (const Clash &one : all)
        if (one.obstacle == Obstacle::CadreBusy && one.other == clash.other)
            ids.push_back(CadreId{one.resource});
    QStringList codes;
    if (const auto cadres = store::readIn<Cadre>(work.db, &Cadre::id, ids))
        for (const Cadre &cadre : *cadres)
            codes.append(cadre.code);
    codes.sort();
    return QJsonArray::fromStringList(codes);
}

} // namespace

Result<TimetableAround> TimetableAround::of(Work &work, const ClassFile &file, const std::vector<Session> &sessions)
{
    TimetableAround around;
    for (const Session &session : sessions) {
        if (const auto added = addTimeline(work, &Session::room, session.room, around.m_rooms); !added)
            return added.error();
        if (const auto added = addTimeline(work, &Session::lecturer, session.lecturer, around.m_lecturers); !added)
            return added.error();
    }
    for (const Enrolment &enrolment : file.enrolments)
        if (holdsSeat(enrolment.state))
            around.m_seated.push_back(enrolment.cadre);
    auto busy = busyTimesOf(work, around.m_seated);
    if (!busy)
        return busy.error();
    around.m_cadres = std::move(*busy);
    auto unavailable = store::readAll<Unavailability>(work.db);
    if (!unavailable)
        return unavailable.error();
    around.m_unavailable = std::move(*unavailable);
    auto teachers = store::readAll<Lecturer>(work.db);
    if (!teachers)
        return teachers.error();
    around.m_teachers = std::move(*teachers);
    auto holidays = store::readAll<Holiday>(work.db);
    if (!holidays)
        return holidays.error();
    around.m_holidays = std::move(*holidays);
    return around;
}

Surroundings TimetableAround::seenBy(const Session &session) const
{
    return {timelineIn(m_rooms, session.room), timelineIn(m_lecturers, session.lecturer),
            &m_cadres, m_seated, m_unavailable, m_teachers};
}

std::optional<ScheduleWarning> TimetableAround::weekTooFull(const TrainingClass &trainingClass, const Session &session) const
{
    const auto teacher = std::find_if(m_teachers.begin(), m_teachers.end(), [&](const Lecturer &one) { return one.id == session.lecturer; });
    const Timeline *taught = timelineIn(m_lecturers, session.lecturer);
    return teacher == m_teachers.end() || !taught ? std::nullopt : weeklyLoadWarning(*teacher, *taught, bookingOf(trainingClass, session));
}

Error refusalNaming(Work &work, const Clash &clash, const std::vector<Clash> &all)
{
    Error error = refusalOf(clash);
    const auto name = [&](const char *field, const auto &row) {
        if (row && *row)
            error.detail.insert(QLatin1String(field), (*row)->code);
    };
    if (clash.obstacle == Obstacle::RoomBusy || clash.obstacle == Obstacle::RoomUnavailable)
        name("room", store::readById<Room>(work.db, RoomId{clash.resource}));
    else if (clash.obstacle != Obstacle::CadreBusy)
        name("lecturer", store::readById<Lecturer>(work.db, LecturerId{clash.resource}));
    else
        error.detail.insert(QStringLiteral("cadres"), codesOfTaken(work, clash, all));
    return error;
}

Result<void> settleSessions(Work &work, const TimetableAround &around, const TrainingClass &trainingClass, std::vector<Session> &sessions,
                            const QString &overrideReason)
{
    for (Session &session : sessions) {
        const auto clashes = clashesOf(trainingClass, session, around.seenBy(session));
        if (const auto clash = decidingClash(clashes, overrideReason))
            return refusalNaming(work, *clash, clashes);
        session.overrideReason = clashes.empty() ? QString() : overrideReason;
    }
    return {};
}

} // namespace lotrinh::service
