// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflict.h"

#include <span>
#include <vector>

namespace lotrinh {

/// What is looked for: another time, room or lecturer for one session, or for a whole class.
struct MoveQuestion {
    TrainingClass trainingClass;
    std::vector<Session> sessions; ///< every session of the class
    std::vector<Session> moved; ///< those that shall move together: one of them, or all
    Day notBefore; ///< nothing is proposed before it (today)
    std::span<const Holiday> holidays;
    std::span<const Room> rooms;
    std::span<const Lecturer> lecturers;
    std::span<const Unavailability> unavailable;
    const BusyTimes<RoomId> *busyRooms = nullptr;
    const BusyTimes<LecturerId> *busyLecturers = nullptr;
    const BusyTimes<CadreId> *busyCadres = nullptr;
    std::span<const CadreId> seated;
};

/// What a move changes, each with its price (alternativeCosts below).
enum class MoveChange { Days, HalfDay, Room, Site, Lecturer, OutsideClass, SmallRoom, OtherUnqualified };

template <> struct CodeTable<MoveChange> {
    static constexpr std::array<std::pair<MoveChange, const char *>, 8> codes{{
        {MoveChange::Days, "days"},
        {MoveChange::HalfDay, "half_day"},
        {MoveChange::Room, "room"},
        {MoveChange::Site, "site"},
        {MoveChange::Lecturer, "lecturer"},
        {MoveChange::OutsideClass, "outside_class"},
        {MoveChange::SmallRoom, "small_room"},
        {MoveChange::OtherUnqualified, "not_named"},
    }};
};

struct MoveCost {
    MoveChange change = MoveChange::Days;
    int cost = 0;
};

/// A place with nothing in its way: everybody and everything is free in it, on working days.
struct FreeMove {
    std::vector<Session> sessions; ///< as they would stand, by start
    RoomId room; ///< of all of them, when one room is changed; else that of the first
    LecturerId lecturer;
    int cost = 0;
    std::vector<MoveCost> costs; ///< what makes the cost, never empty
};

/// Prices: each calendar day away 2, the other half of the day 1, another room 2 (another site 2 more), another
/// lecturer 3 (1 more when no course names them), outside the class's days 4, a room smaller than the class 6.
/// The best `most` moves, cheapest first, then earliest, then room and lecturer code. Looks four weeks back
/// and eight ahead. The place it has now is not among them.
std::vector<FreeMove> alternativesFor(const MoveQuestion &question, int most);

} // namespace lotrinh
