// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

/// Planning as numbers: no names, no dates, no database. Whoever builds an Instance keeps what each index
/// stands for (service/scenario/yearplan.h).
namespace lotrinh::planner {

using std::size_t;

/// Working days of the plan, half-open, counted from 0. A class's last day is `to - 1`.
struct Span {
    int from = 0;
    int to = 0;

    constexpr bool isEmpty() const { return from >= to; }
    constexpr bool meets(Span other) const { return from < other.to && other.from < to; }
    friend constexpr bool operator==(Span, Span) = default;
};

/// A duty somebody has to be taught for (planner.md §1).
struct Gap {
    int person = 0;
    int due = 0; ///< n(due): working days of the plan up to and including the due date, 0 before the plan
    int weight = 1; ///< 1, 3 or 8
    bool isDueAfterEnd = false; ///< due after the plan's last day: being late is impossible, unserved is cheap
};

/// One gap that a course serves when the class's last day lies in `ends` (equivalences come and go).
struct ServedGap {
    int gap = 0;
    Span ends;
};

/// A person who could sit in a course: one seat serves all of `gaps` that its last day reaches.
struct Wish {
    int person = 0;
    int course = 0;
    std::vector<ServedGap> gaps; ///< by gap; a gap may stand in wishes of several courses
};

struct Course {
    int days = 1; ///< working days of a class, 1 … 20
    int minSize = 1;
    int maxSize = 1; ///< largest class whatever the room
    std::vector<int> lecturers; ///< who may teach it, ascending
    Span open{0, 1 << 30}; ///< a class lies within it: the course is in force
};

struct Room {
    int seats = 0;
    std::vector<Span> blocked;
};

struct Lecturer {
    std::vector<Span> blocked;
};

struct Person {
    int unit = 0;
    std::vector<Span> blocked; ///< unavailable, or sitting in a class that stands already
};

struct Unit {
    int limit = 1; ///< how many may be away in class on one day
    std::vector<int> away; ///< by day: how many are away already; empty = nobody on any day
};

/// A class that stands already and still has seats to give.
struct StandingClass {
    int course = 0;
    Span days; ///< every working day it could touch
    int end = 0; ///< n(last day) - 1
    int freeSeats = 0;
    std::vector<int> closedTo; ///< persons who are on its list already, ascending
    int least = 0; ///< fewest that have to sit in it: a pinned class's smallest size, else 0
};

struct Instance {
    int days = 0; ///< working days of the plan
    std::vector<Gap> gaps;
    std::vector<Wish> wishes; ///< by course, then person
    std::vector<Course> courses;
    std::vector<Room> rooms;
    std::vector<Lecturer> lecturers;
    std::vector<Person> persons;
    std::vector<Unit> units;
    std::vector<StandingClass> standing;
};

/// A class of the plan.
struct PlannedClass {
    int course = 0;
    int first = 0;
    int room = -1;
    int lecturer = -1;

    friend bool operator==(const PlannedClass &, const PlannedClass &) = default;
};

/// Where each wish sits: a place in `classes`, or `classes.size() + i` for standing class i, or -1.
struct Plan {
    std::vector<PlannedClass> classes;
    std::vector<int> seats; ///< one per wish
};

inline bool isClosedTo(const StandingClass &one, int person)
{
    return std::binary_search(one.closedTo.begin(), one.closedTo.end(), person);
}

inline Span daysOf(const Instance &instance, const PlannedClass &one)
{
    return {one.first, one.first + instance.courses[one.course].days};
}

} // namespace lotrinh::planner
