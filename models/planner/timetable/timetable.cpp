// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable.h"

#include <algorithm>
#include <set>

namespace lotrinh::planner::timetable {

namespace {

/// How many lessons of the course stand in each period.
std::vector<std::vector<int>> countsOf(const Instance &instance, const Timetable &timetable)
{
    std::vector<std::vector<int>> counts(instance.courses.size(), std::vector<int>(size_t(instance.periods()), 0));
    for (const Lecture &one : timetable)
        ++counts[size_t(one.course)][size_t(one.period)];
    return counts;
}

constexpr int pointsAway = 10;

bool isAway(const Instance &instance, int course, int room)
{
    return !instance.home.empty() && instance.home[size_t(course)] >= 0 && instance.home[size_t(course)] != room;
}

void keepApart(std::vector<std::vector<char>> &conflicting, const std::vector<int> &some, const std::vector<int> &others)
{
    for (int a : some)
        for (int b : others)
            if (a != b)
                conflicting[size_t(a)][size_t(b)] = conflicting[size_t(b)][size_t(a)] = 1;
}

} // namespace

bool isClosed(const Instance &instance, int room, int period)
{
    return !instance.closed.empty() && instance.closed[size_t(room)][size_t(period)] != 0;
}

int pointsInRoom(const Instance &instance, int course, int room)
{
    const int missing = std::max(0, instance.courses[size_t(course)].students - instance.rooms[size_t(room)].seats);
    return missing + (isAway(instance, course, room) ? pointsAway : 0);
}

std::vector<std::vector<char>> conflictsOf(const Instance &instance)
{
    const size_t courses = instance.courses.size();
    std::vector<std::vector<char>> conflicting(courses, std::vector<char>(courses, 0));
    for (size_t a = 0; a < courses; ++a)
        for (size_t b = 0; b < courses; ++b)
            conflicting[a][b] = a != b && instance.courses[a].teacher == instance.courses[b].teacher;
    for (const auto &curriculum : instance.curricula)
        keepApart(conflicting, curriculum, curriculum);
    for (const auto &[one, other] : instance.sharing)
        keepApart(conflicting, instance.curricula[size_t(one)], instance.curricula[size_t(other)]);
    return conflicting;
}

int lectures(const Instance &instance, const Timetable &timetable)
{
    const auto counts = countsOf(instance, timetable);
    int missing = 0;
    for (size_t course = 0; course < counts.size(); ++course) {
        const auto taken = std::count_if(counts[course].begin(), counts[course].end(), [](int count) { return count > 0; });
        missing += std::abs(instance.courses[course].lectures - int(taken));
    }
    return missing;
}

int conflicts(const Instance &instance, const Timetable &timetable)
{
    const auto conflicting = conflictsOf(instance);
    const auto counts = countsOf(instance, timetable);
    int clashes = 0;
    for (size_t a = 0; a < counts.size(); ++a)
        for (size_t b = 0; b < a; ++b)
            for (size_t period = 0; conflicting[a][b] && period < counts[a].size(); ++period)
                clashes += counts[a][period] > 0 && counts[b][period] > 0 ? 1 : 0;
    return clashes;
}

int availability(const Instance &instance, const Timetable &timetable)
{
    return int(std::count_if(timetable.begin(), timetable.end(),
        [&](const Lecture &one) { return instance.unavailable[size_t(one.course)][size_t(one.period)] != 0; }));
}

int roomOccupancy(const Instance &instance, const Timetable &timetable)
{
    std::vector<int> users(instance.rooms.size() * size_t(instance.periods()), 0);
    int tooMany = 0;
    for (const Lecture &one : timetable)
        tooMany += users[size_t(one.room * instance.periods() + one.period)]++ > 0 ? 1 : 0;
    return tooMany;
}

int roomAvailability(const Instance &instance, const Timetable &timetable)
{
    return int(std::count_if(timetable.begin(), timetable.end(),
        [&](const Lecture &one) { return isClosed(instance, one.room, one.period); }));
}

int roomCapacity(const Instance &instance, const Timetable &timetable)
{
    int missing = 0;
    for (const Lecture &one : timetable)
        missing += std::max(0, instance.courses[size_t(one.course)].students - instance.rooms[size_t(one.room)].seats);
    return missing;
}

int minWorkingDays(const Instance &instance, const Timetable &timetable)
{
    std::vector<std::set<int>> days(instance.courses.size());
    for (const Lecture &one : timetable)
        days[size_t(one.course)].insert(one.period / instance.periodsADay);
    int points = 0;
    for (size_t course = 0; course < days.size(); ++course)
        points += 5 * std::max(0, instance.courses[course].leastDays - int(days[course].size()));
    return points;
}

int curriculumCompactness(const Instance &instance, const Timetable &timetable)
{
    const auto counts = countsOf(instance, timetable);
    int points = 0;
    for (const auto &curriculum : instance.curricula) {
        std::vector<int> standing(size_t(instance.periods()), 0);
        for (int course : curriculum)
            for (size_t period = 0; period < standing.size(); ++period)
                standing[period] += counts[size_t(course)][period] > 0 ? 1 : 0;
        for (int period = 0; period < instance.periods(); ++period) {
            const int ofDay = period % instance.periodsADay;
            const bool before = ofDay > 0 && standing[size_t(period) - 1] > 0;
            const bool after = ofDay + 1 < instance.periodsADay && standing[size_t(period) + 1] > 0;
            points += before || after ? 0 : 2 * standing[size_t(period)];
        }
    }
    return points;
}

int roomStability(const Instance &instance, const Timetable &timetable)
{
    std::vector<std::set<int>> rooms(instance.courses.size());
    for (const Lecture &one : timetable)
        rooms[size_t(one.course)].insert(one.room);
    int points = 0;
    for (const auto &some : rooms)
        points += std::max(0, int(some.size()) - 1);
    return points;
}

int homeRoom(const Instance &instance, const Timetable &timetable)
{
    return pointsAway * int(std::count_if(timetable.begin(), timetable.end(),
        [&](const Lecture &one) { return isAway(instance, one.course, one.room); }));
}

Score scoreOf(const Instance &instance, const Timetable &timetable)
{
    return {lectures(instance, timetable), conflicts(instance, timetable), availability(instance, timetable),
        roomOccupancy(instance, timetable), roomAvailability(instance, timetable), roomCapacity(instance, timetable), minWorkingDays(instance, timetable),
        curriculumCompactness(instance, timetable), roomStability(instance, timetable), homeRoom(instance, timetable)};
}

} // namespace lotrinh::planner::timetable
