// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/instance.h"
#include "planner/random.h"

namespace lotrinh::tests {

/// Ten days, two courses, two rooms, two lecturers, four people of two units; everybody wants both courses.
/// Course 0: 2 days, 1 … 3 seats, lecturer 0. Course 1: 3 days, 2 seats exactly, either lecturer.
/// Wish (and gap) number = course × 4 + person.
inline planner::Instance smallSchool()
{
    using namespace planner;
    Instance school;
    school.days = 10;
    school.units = {{2, {}}, {5, {}}};
    school.persons = {{0, {}}, {0, {}}, {0, {}}, {1, {{0, 1}}}};
    school.rooms = {{4, {}}, {2, {{4, 6}}}};
    school.lecturers = {{{}}, {{{0, 2}}}};
    school.courses = {{2, 1, 3, {0}}, {3, 2, 2, {0, 1}}};
    for (int course = 0; course < 2; ++course)
        for (int person = 0; person < 4; ++person) {
            const int gap = int(school.gaps.size());
            school.gaps.push_back({person, 1 + person, person == 3 ? 8 : 1, false});
            school.wishes.push_back({person, course, {{gap, {0, 10}}}});
        }
    return school;
}

/// Many wishes for few classes, gaps that two courses serve, two spells of an equivalence, a standing class:
/// whatever the search's arithmetic has to get right.
inline planner::Instance crowdedSchool(std::uint64_t seed)
{
    using namespace planner;
    Random random(seed);
    Instance school;
    school.days = 30;
    school.units = {{3, {}}, {4, {}}, {2, std::vector<int>(30, 0)}};
    school.units[2].away[7] = 2;
    school.rooms = {{6, {}}, {4, {{10, 12}}}, {8, {}}};
    school.lecturers = {{{}}, {{{0, 3}}}, {{}}};
    school.courses = {{2, 2, 6, {0, 1}}, {3, 1, 5, {1, 2}}, {1, 2, 8, {0, 2}}};
    for (int person = 0; person < 24; ++person) {
        school.persons.push_back({person % 3, {}});
        if (person % 5 == 0)
            school.persons.back().blocked.push_back({random.below(25), 27});
        for (int gap = 0; gap < 2; ++gap) {
            const bool isDueAfterEnd = random.below(6) == 0;
            school.gaps.push_back({person, isDueAfterEnd ? 30 : random.below(31), random.below(3) == 0 ? 8 : 1, isDueAfterEnd});
        }
    }
    for (int course = 0; course < 3; ++course)
        for (int person = 0; person < 24; ++person) {
            Wish wish{person, course, {}};
            if (course != 1)
                wish.gaps.push_back({2 * person, {0, 30}});
            if (course == 1)
                wish.gaps = {{2 * person, {0, 12}}, {2 * person, {18, 30}}, {2 * person + 1, {5, 30}}};
            school.wishes.push_back(std::move(wish));
        }
    StandingClass standing;
    standing.course = 1;
    standing.days = {20, 23};
    standing.end = 22;
    standing.freeSeats = 3;
    standing.closedTo = {4, 9};
    school.standing.push_back(standing);
    return school;
}

} // namespace lotrinh::tests
