// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "furtherclasses.h"

namespace lotrinh::planner {

/// What a new plan has to hold to and what it should stay near to (planner.md §1, cost of changes).
struct Prior {
    /// A plan made before; `seats` empty = none. A class whose course, day or room is no more has
    /// `first`, `room` or `lecturer` -1.
    Plan kept;
    /// Classes that are held exactly so: course, first day, room, lecturer. Who sits in them is free.
    std::vector<PlannedClass> pinned;
};

/// Why a pinned class cannot be held.
enum class PinObstacle {
    None,
    OutsidePlan, ///< or the course is not in force on these days
    RoomTooSmall, ///< fewer seats than the course's smallest class
    RoomTaken, ///< blocked, or by a pin before it
    NotQualified,
    LecturerTaken, ///< away, teaching, or by a pin before it
    TooFewPeople, ///< fewer can come on these days than the smallest class needs
};

/// By pin, the first thing that stands against it, seen with the pins before it that can be held.
std::vector<PinObstacle> pinObstacles(const Instance &instance, const std::vector<PlannedClass> &pinned);

/// The instance in which the pins stand already: their rooms and lecturers are taken, their seats free, at
/// the end of `standing`. Every pin must be without obstacle.
Instance withPins(const Instance &instance, const std::vector<PlannedClass> &pinned);

/// What the plan changes against the kept one, in points. A kept class stays when the plan has one of the
/// same course on the same days in the same room; a person stays who sits on the same days for the same
/// course. A kept seat that serves nothing any more is no wish and does not count.
std::int64_t changeCost(const Instance &instance, const Plan &plan, const Plan &kept);

/// The class of the plan that each kept class has become, or -1.
std::vector<int> stayedClasses(const Plan &plan, const Plan &kept);

/// The kept plan as far as it can be held in the instance: each class on its days, in its room and with its
/// lecturer if they are free, else in another room or with another lecturer; the rest is left out, and so is
/// whoever may not sit there any more. `kept` is in terms of `instance` (pins are standing classes of it).
Draft draftOf(const Instance &instance, const Plan &kept);

/// The kept plan in terms of the instance with pins: a kept class that is pinned is a standing one there.
Plan keptBeside(const Plan &kept, size_t standing, const std::vector<PlannedClass> &pins);
/// The other way: the plan of the instance with pins, its pinned classes as classes of its own at the end of `classes`.
Plan withPinnedClasses(const Plan &plan, size_t standing, const std::vector<PlannedClass> &pins);

/// Brings every standing class that needs it up to its least, by those it costs least. What is still short
/// then stays short.
void fillLeast(Seating &seating);

} // namespace lotrinh::planner
