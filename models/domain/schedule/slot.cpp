// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slot.h"

#include "../codeorder.h"
#include "conflict.h"

#include <algorithm>

namespace lotrinh {

namespace {

constexpr int weeksAhead = 26;

TimeSpan spanOn(Day day, int fromMinute, int toMinute)
{
    const qint64 start = LocalMinute::startOf(day).minutes;
    return {{start + fromMinute}, {start + toMinute}};
}

/// Neither booked nor unavailable in any of the sessions.
template <class ResourceId>
bool isFree(ResourceId resource, ResourceKind kind, const BusyTimes<ResourceId> *busy,
    const SlotQuestion &question, const ClassSlot &slot)
{
    for (const Unavailability &one : question.unavailable)
        if (one.kind == kind && one.resource == resource.value
            && std::any_of(slot.days.begin(), slot.days.end(), [&](Day day) { return one.days.holds(day); }))
            return false;
    if (!busy)
        return true;
    const auto timeline = busy->constFind(resource);
    return timeline == busy->constEnd()
        || std::none_of(slot.sessions.begin(), slot.sessions.end(),
            [&](TimeSpan span) { return timeline->firstOverlap(span, {}).has_value(); });
}

std::vector<RoomId> freeRooms(const SlotQuestion &question, const ClassSlot &slot)
{
    std::vector<const Room *> rooms;
    for (const Room &room : question.rooms)
        if (room.capacity >= question.seats
            && isFree(room.id, ResourceKind::Room, question.busyRooms, question, slot))
            rooms.push_back(&room);
    std::sort(rooms.begin(), rooms.end(), [](const Room *a, const Room *b) {
        return a->capacity != b->capacity ? a->capacity < b->capacity : codeLess(a->code, b->code);
    });
    std::vector<RoomId> ids;
    std::transform(
        rooms.begin(), rooms.end(), std::back_inserter(ids), [](const Room *room) { return room->id; });
    return ids;
}

std::vector<LecturerId> freeLecturers(const SlotQuestion &question, const ClassSlot &slot)
{
    std::vector<const Lecturer *> lecturers;
    for (const Lecturer &one : question.lecturers)
        if (mayTeach(one.id, question.course, question.lecturers)
            && isFree(one.id, ResourceKind::Lecturer, question.busyLecturers, question, slot))
            lecturers.push_back(&one);
    std::sort(lecturers.begin(), lecturers.end(), [](const Lecturer *a, const Lecturer *b) { return codeLess(a->code, b->code); });
    std::vector<LecturerId> ids;
    std::transform(lecturers.begin(), lecturers.end(), std::back_inserter(ids),
        [](const Lecturer *one) { return one->id; });
    return ids;
}

Day mondayOnOrAfter(Day day)
{
    return day.plusDays((8 - day.toDate().dayOfWeek()) % 7);
}

} // namespace

bool isWorkingDay(Day day, std::span<const Holiday> holidays)
{
    return day.toDate().dayOfWeek() <= Qt::Friday
        && std::none_of(holidays.begin(), holidays.end(),
            [=](const Holiday &holiday) { return holiday.days.holds(day); });
}

std::vector<Day> workingDaysFrom(Day first, int count, std::span<const Holiday> holidays)
{
    // A calendar of nothing but holidays must not be searched for ever.
    const int furthest = count * 7 + 366;
    std::vector<Day> days;
    for (int ahead = 0; static_cast<int>(days.size()) < count && ahead < furthest; ++ahead)
        if (isWorkingDay(first.plusDays(ahead), holidays))
            days.push_back(first.plusDays(ahead));
    return days;
}

std::vector<Day> workingDaysIn(Day first, Day last, std::span<const Holiday> holidays)
{
    std::vector<char> off(size_t(std::max(0, last.julian - first.julian + 1)), 0);
    for (const Holiday &holiday : holidays)
        for (int day = std::max(first.julian, holiday.days.from.julian); day < std::min(last.julian + 1, holiday.days.to.julian); ++day)
            off[size_t(day - first.julian)] = 1;
    std::vector<Day> days;
    for (Day day = first; day <= last; day = day.plusDays(1))
        if (!off[size_t(day.julian - first.julian)] && isWorkingDay(day, {}))
            days.push_back(day);
    return days;
}

std::vector<TimeSpan> halfDaysOf(std::span<const Day> days)
{
    std::vector<TimeSpan> spans;
    for (Day day : days) {
        spans.push_back(spanOn(day, 7 * 60 + 30, 11 * 60));
        spans.push_back(spanOn(day, 13 * 60 + 30, 17 * 60));
    }
    return spans;
}

ClassSlot slotOn(const SlotQuestion &question, Day first)
{
    ClassSlot slot;
    slot.days = workingDaysFrom(first, question.days, question.holidays);
    slot.sessions = halfDaysOf(slot.days);
    slot.rooms = freeRooms(question, slot);
    slot.lecturers = freeLecturers(question, slot);
    return slot;
}

ClassSlot firstSlot(const SlotQuestion &question, Day notBefore)
{
    std::optional<ClassSlot> fallback;
    Day monday = mondayOnOrAfter(notBefore);
    for (int week = 0; week < weeksAhead; ++week, monday = monday.plusDays(7)) {
        if (!isWorkingDay(monday, question.holidays))
            continue;
        ClassSlot slot = slotOn(question, monday);
        if (slot.isComplete())
            return slot;
        if (!fallback)
            fallback = std::move(slot);
    }
    return fallback ? std::move(*fallback) : slotOn(question, notBefore);
}

} // namespace lotrinh
