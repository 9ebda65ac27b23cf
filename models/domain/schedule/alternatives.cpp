// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alternatives.h"

#include "../codeorder.h"
#include "slot.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace lotrinh {

namespace {

constexpr int daysBack = 28;
constexpr int daysAhead = 56;
constexpr int noon = 12 * 60;

/// One shift in time: whole days, and whether a lone session goes to the other half of its day.
struct Shift {
    int days = 0;
    bool otherHalf = false;
};

LocalMinute shifted(LocalMinute minute, Shift shift)
{
    // 07:30 and 13:30 are six hours apart: a morning becomes the afternoon that begins at the usual time.
    constexpr int halfDay = 6 * 60;
    const int half = !shift.otherHalf ? 0 : minute.minuteOfDay() < noon ? halfDay : -halfDay;
    return {minute.minutes + qint64(shift.days) * 1440 + half};
}

std::vector<Session> shiftedAll(const std::vector<Session> &sessions, Shift shift)
{
    std::vector<Session> moved = sessions;
    for (size_t i = 0; i < moved.size(); ++i) {
        moved[i].span.from = shifted(sessions[i].span.from, shift);
        moved[i].span.to = {moved[i].span.from.minutes + sessions[i].span.to.minutes - sessions[i].span.from.minutes};
    }
    return moved;
}

bool isOnWorkingDays(const std::vector<Session> &sessions, std::span<const Holiday> holidays, Day notBefore)
{
    return std::all_of(sessions.begin(), sessions.end(), [&](const Session &session) {
        const Day day = session.span.from.day();
        return notBefore <= day && isWorkingDay(day, holidays) && LocalMinute{session.span.to.minutes - 1}.day() == day;
    });
}

/// Clear of the sessions of the class that stay where they are.
bool isClearOfOwn(const MoveQuestion &question, const std::vector<Session> &moved)
{
    const auto stays = [&](const Session &own) {
        return std::none_of(moved.begin(), moved.end(), [&](const Session &session) { return session.id == own.id; });
    };
    for (const Session &own : question.sessions)
        if (stays(own))
            for (const Session &session : moved)
                if (own.span.overlaps(session.span))
                    return false;
    return true;
}

template <class ResourceId> const Timeline *timelineOf(const BusyTimes<ResourceId> *times, ResourceId resource)
{
    if (!times)
        return nullptr;
    const auto found = times->constFind(resource);
    return found == times->constEnd() ? nullptr : &*found;
}

bool isFree(const MoveQuestion &question, const std::vector<Session> &sessions)
{
    return std::all_of(sessions.begin(), sessions.end(), [&](const Session &session) {
        const Surroundings around{timelineOf(question.busyRooms, session.room), timelineOf(question.busyLecturers, session.lecturer),
            nullptr, {}, question.unavailable, question.lecturers};
        return clashesOf(question.trainingClass, session, around).empty();
    });
}

/// The people of the class can come, whatever room it is in; unavailable ones count as busy.
bool canPeopleCome(const MoveQuestion &question, const std::vector<Session> &sessions)
{
    const Surroundings around{nullptr, nullptr, question.busyCadres, question.seated, {}, {}};
    if (!cadreClashesOf(question.trainingClass, sessions, around).empty())
        return false;
    for (const Unavailability &one : question.unavailable)
        if (one.kind == ResourceKind::Cadre
            && std::any_of(question.seated.begin(), question.seated.end(), [&](CadreId cadre) { return cadre.value == one.resource; })
            && std::any_of(sessions.begin(), sessions.end(), [&](const Session &session) { return one.days.holds(session.span.from.day()); }))
            return false;
    return true;
}

const Room *roomOf(const MoveQuestion &question, RoomId id)
{
    for (const Room &room : question.rooms)
        if (room.id == id)
            return &room;
    return nullptr;
}

bool isNamedFor(const MoveQuestion &question, LecturerId id)
{
    for (const Lecturer &one : question.lecturers)
        if (one.id == id)
            return std::find(one.courses.begin(), one.courses.end(), question.trainingClass.course) != one.courses.end();
    return false;
}

void add(std::vector<MoveCost> &costs, MoveChange change, int cost)
{
    if (cost > 0)
        costs.push_back({change, cost});
}

void addTimeCosts(const MoveQuestion &question, const std::vector<Session> &moved, Shift shift, std::vector<MoveCost> &costs)
{
    add(costs, MoveChange::Days, 2 * std::abs(shift.days));
    add(costs, MoveChange::HalfDay, shift.otherHalf ? 1 : 0);
    // A whole class takes its days along with it.
    if (moved.size() == question.sessions.size() && moved.size() > 1)
        return;
    for (const Session &session : moved)
        if (session.span.from.day() < question.trainingClass.startsOn || question.trainingClass.endsOn < session.span.from.day())
            return add(costs, MoveChange::OutsideClass, 4);
}

void addRoomCosts(const MoveQuestion &question, RoomId before, RoomId after, std::vector<MoveCost> &costs)
{
    const Room *room = roomOf(question, after);
    const Room *old = roomOf(question, before);
    if (before != after)
        add(costs, MoveChange::Room, 2);
    if (before != after && room && old && room->site != old->site)
        add(costs, MoveChange::Site, 2);
    if (room && room->capacity < question.trainingClass.capacity && before != after)
        add(costs, MoveChange::SmallRoom, 6);
}

void addLecturerCosts(const MoveQuestion &question, LecturerId before, LecturerId after, std::vector<MoveCost> &costs)
{
    if (before == after)
        return;
    add(costs, MoveChange::Lecturer, 3);
    add(costs, MoveChange::OtherUnqualified, isNamedFor(question, after) ? 0 : 1);
}

/// The moved sessions with another room and lecturer where they had the common one.
std::vector<Session> with(const MoveQuestion &question, std::vector<Session> sessions, RoomId room, LecturerId lecturer)
{
    const Session &now = question.moved.front();
    for (Session &session : sessions) {
        session.room = session.room == now.room ? room : session.room;
        session.lecturer = session.lecturer == now.lecturer ? lecturer : session.lecturer;
    }
    return sessions;
}

/// The resource the sessions have now and every other one that is free at that time.
template <class Row, class IsFree> std::vector<decltype(Row::id)> choices(std::span<const Row> rows, decltype(Row::id) now, IsFree isFreeAt)
{
    std::vector<decltype(Row::id)> ids;
    if (isFreeAt(now))
        ids.push_back(now);
    if (now.isValid())
        for (const Row &row : rows)
            if (row.id != now && isFreeAt(row.id))
                ids.push_back(row.id);
    return ids;
}

void tryResources(const MoveQuestion &question, const std::vector<Session> &at, Shift shift, std::vector<FreeMove> &found)
{
    const RoomId roomNow = question.moved.front().room;
    const LecturerId lecturerNow = question.moved.front().lecturer;
    const auto rooms = choices(question.rooms, roomNow, [&](RoomId room) { return isFree(question, with(question, at, room, {})); });
    const auto lecturers = choices(question.lecturers, lecturerNow,
        [&](LecturerId lecturer) { return isFree(question, with(question, at, {}, lecturer)); });
    for (const RoomId room : rooms)
        for (const LecturerId lecturer : lecturers) {
            FreeMove move{with(question, at, room, lecturer), room, lecturer, 0, {}};
            addTimeCosts(question, move.sessions, shift, move.costs);
            addRoomCosts(question, roomNow, room, move.costs);
            addLecturerCosts(question, lecturerNow, lecturer, move.costs);
            for (const MoveCost &cost : move.costs)
                move.cost += cost.cost;
            if (move.cost > 0)
                found.push_back(std::move(move));
        }
}

std::vector<Shift> shiftsOf(const MoveQuestion &question)
{
    std::vector<Shift> shifts;
    for (int days = -daysBack; days <= daysAhead; ++days) {
        shifts.push_back({days, false});
        if (question.moved.size() == 1)
            shifts.push_back({days, true});
    }
    return shifts;
}

template <class Row> QString codeIn(std::span<const Row> rows, decltype(Row::id) id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return row.code;
    return {};
}

void rank(const MoveQuestion &question, std::vector<FreeMove> &moves)
{
    std::sort(moves.begin(), moves.end(), [&](const FreeMove &a, const FreeMove &b) {
        const auto key = [](const FreeMove &move) { return std::tuple(move.cost, move.sessions.front().span.from); };
        if (key(a) != key(b))
            return key(a) < key(b);
        if (a.room != b.room)
            return codeLess(codeIn(question.rooms, a.room), codeIn(question.rooms, b.room));
        return codeLess(codeIn(question.lecturers, a.lecturer), codeIn(question.lecturers, b.lecturer));
    });
}

} // namespace

std::vector<FreeMove> alternativesFor(const MoveQuestion &question, int most)
{
    std::vector<FreeMove> found;
    if (question.moved.empty() || question.trainingClass.state == ClassState::Cancelled)
        return found;
    for (const Shift shift : shiftsOf(question)) {
        const std::vector<Session> at = shiftedAll(question.moved, shift);
        if (isOnWorkingDays(at, question.holidays, question.notBefore) && isClearOfOwn(question, at) && canPeopleCome(question, at))
            tryResources(question, at, shift, found);
    }
    rank(question, found);
    if (static_cast<int>(found.size()) > most)
        found.erase(found.begin() + most, found.end());
    return found;
}

} // namespace lotrinh
