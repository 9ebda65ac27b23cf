// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost.h"

namespace lotrinh::planner {

/// The hard rules of exchange.md §4, each one function over a whole plan, written from the sentence and
/// without the search's bookkeeping. A plan that any of them objects to is never shown or written.
enum class Rule {
    ClassWithinPlan,
    CourseInForce,
    RoomFree,
    RoomLargeEnough,
    LecturerQualified,
    LecturerFree,
    LeastSeatsTaken,
    MostSeatsKept,
    OneClassADay,
    PersonAvailable,
    UnitLimit,
    SeatServesAGap,
};

/// One objection. Indices mean: class (or seat) place, room, lecturer, person, unit or wish, by rule; -1 = none.
struct Violation {
    Rule rule = Rule::ClassWithinPlan;
    int place = -1;
    int subject = -1;
};
using Violations = std::vector<Violation>;

/// Every class lies wholly within the plan's days.
Violations classWithinPlan(const Instance &instance, const Plan &plan);
/// The course is in force on every day of the class (semantics.md §1; a course has a life as a rule has).
Violations courseInForce(const Instance &instance, const Plan &plan);
/// One room for the whole class, free of other classes and of its own blocked days.
Violations roomFree(const Instance &instance, const Plan &plan);
/// No more sit in a class than its room holds.
Violations roomLargeEnough(const Instance &instance, const Plan &plan);
/// The lecturer may teach the course.
Violations lecturerQualified(const Instance &instance, const Plan &plan);
/// The lecturer teaches nothing else on those days and is not away.
Violations lecturerFree(const Instance &instance, const Plan &plan);
/// At least the course's smallest size sits in every class.
Violations leastSeatsTaken(const Instance &instance, const Plan &plan);
/// At most the course's largest size, and no more than a standing class has free.
Violations mostSeatsKept(const Instance &instance, const Plan &plan);
/// Nobody sits in two classes on one day.
Violations oneClassADay(const Instance &instance, const Plan &plan);
/// Nobody sits in class on a day they are unavailable or in a class that stands already, nor twice on a
/// standing class's list.
Violations personAvailable(const Instance &instance, const Plan &plan);
/// On no day more of a unit away than its limit; what stands already may have passed it, the plan adds nothing then.
Violations unitLimit(const Instance &instance, const Plan &plan);
/// Every seat reaches at least one gap of its holder on the class's last day, and belongs to its course.
Violations seatServesAGap(const Instance &instance, const Plan &plan);

/// All of them.
Violations violationsOf(const Instance &instance, const Plan &plan);

} // namespace lotrinh::planner
