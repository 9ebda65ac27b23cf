// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict.h"

#include "../words.h"

#include <algorithm>

namespace lotrinh {

namespace {

using Clashes = std::vector<Clash>;

void addOverlaps(
    Clashes &clashes, Obstacle obstacle, qint64 resource, const Timeline *timeline, const Booking &own)
{
    if (!timeline || resource <= 0)
        return;
    for (Booking &other : timeline->overlapping(own.span, own.trainingClass))
        clashes.push_back({obstacle, own.span, resource, std::move(other), {}, {}});
}

bool touches(Period days, TimeSpan span)
{
    return span.overlaps({LocalMinute::startOf(days.from), LocalMinute::startOf(days.to)});
}

void addUnavailable(Clashes &clashes, Obstacle obstacle, ResourceKind kind, qint64 resource, TimeSpan span,
    std::span<const Unavailability> unavailable)
{
    if (resource <= 0)
        return;
    for (const Unavailability &entry : unavailable)
        if (entry.kind == kind && entry.resource == resource && touches(entry.days, span))
            clashes.push_back({obstacle, span, resource, {}, entry.days, entry.reason});
}

void addSeated(Clashes &clashes, const Booking &own, const Surroundings &surroundings)
{
    if (!surroundings.cadres)
        return;
    for (CadreId cadre : surroundings.seated)
        if (const auto it = surroundings.cadres->constFind(cadre); it != surroundings.cadres->cend())
            addOverlaps(clashes, Obstacle::CadreBusy, cadre.value, &*it, own);
}

QString busySentence(const Clash &clash)
{
    const QString sentence = clash.obstacle == Obstacle::RoomBusy ? RuleWords::tr("Phòng học đã bận ở lớp %1, buổi %2.")
        : clash.obstacle == Obstacle::LecturerBusy                ? RuleWords::tr("Giảng viên đã bận ở lớp %1, buổi %2.")
                                                                  : RuleWords::tr("Học viên đã bận ở lớp %1, buổi %2.");
    return sentence.arg(clash.other.classCode, toIso(clash.other.span.from));
}

QString unavailableSentence(const Clash &clash)
{
    const QString sentence = clash.obstacle == Obstacle::RoomUnavailable
        ? RuleWords::tr("Phòng học không dùng được từ %1 đến %2: %3")
        : RuleWords::tr("Giảng viên không dạy được từ %1 đến %2: %3");
    return sentence.arg(toVietnamese(clash.days.from), toVietnamese(clash.days.to.plusDays(-1)), clash.reason);
}

QJsonObject unavailableDetail(const Clash &clash)
{
    return {{QStringLiteral("from"), toIso(clash.days.from)},
        {QStringLiteral("to"), toIso(clash.days.to.plusDays(-1))}, {QStringLiteral("reason"), clash.reason}};
}

} // namespace

bool mayTeach(LecturerId lecturer, CourseId course, std::span<const Lecturer> lecturers)
{
    bool isNamed = false;
    for (const Lecturer &other : lecturers) {
        if (std::find(other.courses.begin(), other.courses.end(), course) == other.courses.end())
            continue;
        if (other.id == lecturer)
            return true;
        isNamed = true;
    }
    return !isNamed;
}

Clashes clashesOf(
    const TrainingClass &trainingClass, const Session &session, const Surroundings &surroundings)
{
    if (trainingClass.state == ClassState::Cancelled)
        return {};
    const Booking own = bookingOf(trainingClass, session);
    const RoomId room = session.room;
    const LecturerId lecturer = session.lecturer;
    Clashes clashes;
    addOverlaps(clashes, Obstacle::RoomBusy, room.value, surroundings.room, own);
    addUnavailable(clashes, Obstacle::RoomUnavailable, ResourceKind::Room, room.value, session.span,
        surroundings.unavailable);
    addOverlaps(clashes, Obstacle::LecturerBusy, lecturer.value, surroundings.lecturer, own);
    addUnavailable(clashes, Obstacle::LecturerUnavailable, ResourceKind::Lecturer, lecturer.value,
        session.span, surroundings.unavailable);
    if (lecturer.isValid() && !mayTeach(lecturer, trainingClass.course, surroundings.lecturers))
        clashes.push_back({Obstacle::LecturerNotQualified, session.span, lecturer.value, {}, {}, {}});
    addSeated(clashes, own, surroundings);
    return clashes;
}

Clashes cadreClashesOf(
    const TrainingClass &trainingClass, std::span<const Session> sessions, const Surroundings &surroundings)
{
    Clashes clashes;
    for (const Booking &own : bookingsOf(trainingClass, sessions))
        addSeated(clashes, own, surroundings);
    return clashes;
}

std::vector<ScheduleWarning> scheduleWarningsOf(
    const TrainingClass &trainingClass, TimeSpan span, const Room *room, std::span<const Holiday> holidays)
{
    std::vector<ScheduleWarning> warnings;
    if (room && room->capacity < trainingClass.capacity)
        warnings.push_back({Caution::RoomTooSmall, {}, room->code, room->capacity, trainingClass.capacity});
    const Day last = LocalMinute{span.to.minutes - 1}.day();
    for (Day day = span.from.day(); day <= last; day = day.plusDays(1)) {
        if (day.toDate().dayOfWeek() >= Qt::Saturday)
            warnings.push_back({Caution::Weekend, day, {}, 0, 0});
        for (const Holiday &holiday : holidays)
            if (holiday.days.holds(day))
                warnings.push_back({Caution::Holiday, day, holiday.name, 0, 0});
    }
    return warnings;
}

std::optional<ScheduleWarning> weeklyLoadWarning(const Lecturer &lecturer, const Timeline &taught, const Booking &session)
{
    if (!lecturer.maxDaysPerWeek)
        return {};
    const Day monday = session.span.from.day().plusDays(1 - session.span.from.day().toDate().dayOfWeek());
    const TimeSpan week{LocalMinute::startOf(monday), LocalMinute::startOf(monday.plusDays(7))};
    std::vector<Day> days{session.span.from.day()};
    for (const Booking &one : taught.overlapping(week, {}))
        days.push_back(one.span.from.day());
    std::sort(days.begin(), days.end());
    const auto count = std::unique(days.begin(), days.end()) - days.begin();
    if (count <= *lecturer.maxDaysPerWeek)
        return {};
    return ScheduleWarning{Caution::LecturerWeekFull, monday, lecturer.code, 0, 0};
}

std::optional<Clash> decidingClash(const Clashes &clashes, const QString &overrideReason)
{
    const bool hasReason = !overrideReason.trimmed().isEmpty();
    for (const Clash &clash : clashes)
        if (!hasReason || !isOverridable(clash.obstacle))
            return clash;
    return {};
}

Error refusalOf(const Clash &clash)
{
    Error error{toCode(clash.obstacle), {}, {}};
    switch (clash.obstacle) {
    case Obstacle::RoomBusy:
    case Obstacle::LecturerBusy:
    case Obstacle::CadreBusy:
        error.message = busySentence(clash);
        error.detail = {{QStringLiteral("class"), clash.other.classCode},
            {QStringLiteral("session"), toIso(clash.other.span.from)}};
        break;
    case Obstacle::RoomUnavailable:
    case Obstacle::LecturerUnavailable:
        error.message = unavailableSentence(clash);
        error.detail = unavailableDetail(clash);
        break;
    case Obstacle::LecturerNotQualified:
        error.message = RuleWords::tr("Giảng viên không được phân công dạy khóa học này.");
        break;
    }
    return error;
}

} // namespace lotrinh
