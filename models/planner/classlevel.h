// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courseprogramme.h"

#include <cstdint>

namespace lotrinh::planner {

/// Rooms of one size are one stock: a class takes one of them on each of its days.
struct RoomGroup {
    int seats = 0;
    std::vector<int> rooms;
    std::vector<int> free; ///< by day
};

/// A size a class of a course can have, and the room groups that give it.
struct ClassSize {
    int seats = 0;
    std::vector<int> groups;
};

/// One course without names of people: who waits, in numbers, and how classes can be sized.
struct CourseLevel {
    Demand demand;
    std::vector<ClassSize> sizes; ///< ascending
    std::vector<int> given; ///< free seats of standing classes by last day; empty = none
    std::vector<int> teachers; ///< by day: lecturers who may teach it and are not blocked
};

/// The plan as classes only: courses compete for room-days, people are counted (planner.md §1).
struct ClassLevel {
    const Instance *instance = nullptr;
    std::vector<RoomGroup> groups; ///< by seats
    std::vector<CourseLevel> courses;
};

/// `shares`: what each gap counts for in each course that could serve it (demand.h); empty = in full, in its
/// first course only.
ClassLevel classLevelOf(const Instance &instance, const std::vector<int> &shares);

/// The same with every room a group of its own: for classes that have a room already.
ClassLevel withRoomsApart(ClassLevel level);

/// Whether a room of the group is free on every day of the span, as far as counting goes.
bool hasRoom(const std::vector<int> &free, Span days);

/// Which courses somebody can be seated in by some plan: a class can be held (lecturers, a room, days in force,
/// people enough under the units' limits), or one stands with seats to give.
std::vector<char> seatableCourses(const Instance &instance);

/// Shares for a bound: a gap that only one seatable course serves counts there in full; one that several serve
/// counts, in all of them together, for no more than the least it costs served or not. A gap that none serves
/// counts nowhere: every plan pays for it.
std::vector<int> provenShares(const Instance &instance);

/// What gaps that no class of any plan can serve cost: every plan pays for them.
std::int64_t costOfUnreachable(const Instance &instance);

/// Whether each gap is served by one course at most, in one spell: then the bound that prices classes is proven too.
bool isEachGapInOneCourse(const Instance &instance);

/// In which course each gap is counted when several could serve it: the one that most people share.
std::vector<int> homeCourses(const Instance &instance);

} // namespace lotrinh::planner
