// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busytime.h"
#include "lecturer.h"
#include "room.h"
#include "unavailability.h"

#include <span>

namespace lotrinh {

/// Monday to Friday, and no holiday.
bool isWorkingDay(Day day, std::span<const Holiday> holidays);
/// `count` working days from `first` on, which need not be one itself.
std::vector<Day> workingDaysFrom(Day first, int count, std::span<const Holiday> holidays);
/// All working days of a period, both ends included.
std::vector<Day> workingDaysIn(Day first, Day last, std::span<const Holiday> holidays);
/// The morning and the afternoon of each day: 07:30–11:00 and 13:30–17:00.
std::vector<TimeSpan> halfDaysOf(std::span<const Day> days);

/// What a place for a new class is looked for in. Bookings of cancelled classes must not be in it.
struct SlotQuestion {
    int days = 1; ///< working days, one after another
    int seats = 1; ///< a room holds at least as many
    CourseId course; ///< a lecturer may teach it
    std::span<const Holiday> holidays;
    std::span<const Room> rooms;
    std::span<const Lecturer> lecturers;
    std::span<const Unavailability> unavailable;
    const BusyTimes<RoomId> *busyRooms = nullptr;
    const BusyTimes<LecturerId> *busyLecturers = nullptr;
};

/// A place in the year with everybody and everything free in it.
struct ClassSlot {
    std::vector<Day> days;
    std::vector<TimeSpan> sessions; ///< half-days of `days`
    std::vector<RoomId> rooms; ///< free throughout and large enough, smallest first, then by code
    std::vector<LecturerId> lecturers; ///< free throughout and qualified (mayTeach), by code

    bool isComplete() const { return !rooms.empty() && !lecturers.empty(); }
};

/// What is free when the class begins on the first working day on or after `first`.
ClassSlot slotOn(const SlotQuestion &question, Day first);
/// The first week whose Monday is a working day on or after `notBefore` and that has a room and a lecturer,
/// looking half a year ahead; the first such Monday whatever it has when no week is complete.
ClassSlot firstSlot(const SlotQuestion &question, Day notBefore);

} // namespace lotrinh
