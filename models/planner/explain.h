// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearplanner.h"

namespace lotrinh::planner {

/// Why a gap is not served by a plan: the first thing that stands in the way, seen from the gap.
enum class Obstacle {
    NoTeachers, ///< nobody may teach any of its courses
    NoRooms, ///< no room, or none large enough for the smallest class
    TooFewPeople, ///< fewer wait for the course than the smallest class needs
    NoTime, ///< no run of working days in the plan is long enough, or the course is not in force
    NoFreeRoom, ///< whenever somebody could teach and come, every room is taken
    NoFreeLecturer, ///< whenever a room is free, everybody who may teach is taken or away
    NeverFree, ///< the person is unavailable, or enough of the unit are away, whenever a class of the course could be
    PersonAway, ///< the person is unavailable, or in another class, on the days of every class of the course
    UnitAway, ///< enough of the unit are away on the days of every class of the course
    ClassesFull, ///< every class of the course is full
    NotWorthIt, ///< one more class would cost more than it saves
};

/// Which gaps the plan serves, by gap: 1 or 0.
std::vector<char> servedGaps(const Instance &instance, const Plan &plan);
/// The binding reason of every gap that `served` does not mark; the others' entries mean nothing.
std::vector<Obstacle> obstaclesOf(const Instance &instance, const Plan &plan, const std::vector<char> &served);

/// What made a class stand where it stands.
struct ClassGrounds {
    int people = 0;
    int late = 0; ///< gaps it serves that are already late on its last day
    int heavy = 0; ///< gaps of weight 8 among those it serves
    std::int64_t saved = 0; ///< points against these gaps staying unserved
    int waitsForRoom = 0; ///< working days it could begin earlier if a room were free
    int waitsForLecturer = 0; ///< working days it could begin earlier if a lecturer were free
};
std::vector<ClassGrounds> groundsOf(const Instance &instance, const Plan &plan);

} // namespace lotrinh::planner
