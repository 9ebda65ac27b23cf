// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classlevel.h"

#include "cost.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lotrinh::planner {

namespace {

constexpr int largestStates = 2500; ///< of one programme: beyond it seats are counted in larger steps, which loosens the bound

void takeAway(std::vector<int> &free, const std::vector<Span> &blocked)
{
    std::vector<char> gone(free.size(), 0);
    for (Span span : blocked)
        for (int day = std::max(0, span.from); day < std::min(int(free.size()), span.to); ++day)
            gone[day] = 1;
    for (size_t day = 0; day < free.size(); ++day)
        free[day] -= gone[day];
}

std::vector<RoomGroup> groupsOf(const Instance &instance)
{
    std::map<int, RoomGroup> bySeats;
    for (size_t room = 0; room < instance.rooms.size(); ++room) {
        RoomGroup &group = bySeats[instance.rooms[room].seats];
        group.seats = instance.rooms[room].seats;
        group.rooms.push_back(int(room));
    }
    std::vector<RoomGroup> groups;
    for (auto &[seats, group] : bySeats) {
        group.free.assign(instance.days, int(group.rooms.size()));
        for (int room : group.rooms)
            takeAway(group.free, instance.rooms[room].blocked);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ClassSize> sizesOf(const Course &course, const std::vector<RoomGroup> &groups, int mostSeats)
{
    std::map<int, ClassSize> bySeats;
    for (size_t group = 0; group < groups.size(); ++group) {
        const int seats = std::min({course.maxSize, groups[group].seats, mostSeats});
        if (seats < std::max(1, course.minSize))
            continue;
        bySeats[seats].seats = seats;
        bySeats[seats].groups.push_back(int(group));
    }
    std::vector<ClassSize> sizes;
    for (auto &[seats, size] : bySeats)
        sizes.push_back(std::move(size));
    return sizes;
}

/// No class can seat more than every unit may send at once.
int mostSeatsOf(const Instance &instance, const std::vector<int> &wishes)
{
    std::vector<int> perUnit(instance.units.size(), 0);
    int seats = 0;
    for (int wish : wishes) {
        const int unit = instance.persons[instance.wishes[wish].person].unit;
        if (perUnit[unit] < instance.units[unit].limit) {
            ++perUnit[unit];
            ++seats;
        }
    }
    return seats;
}

Charges chargesInCourse(const Instance &instance, const Wish &wish, const std::vector<int> &shares, const std::vector<int> &homes)
{
    if (!shares.empty())
        return chargesOf(instance, wish, shares);
    Wish own = wish;
    std::erase_if(own.gaps, [&](const ServedGap &one) { return homes[one.gap] != wish.course; });
    return chargesOf(instance, own, {});
}

std::vector<int> teachersOf(const Instance &instance, const Course &course)
{
    std::vector<int> teachers(instance.days, int(course.lecturers.size()));
    for (int lecturer : course.lecturers)
        takeAway(teachers, instance.lecturers[lecturer].blocked);
    return teachers;
}

int stepOf(const std::vector<ClassSize> &sizes)
{
    int step = 0;
    for (const ClassSize &size : sizes)
        step = std::gcd(step, size.seats);
    return std::max(1, step);
}

/// By day, and at the end: seats that came before it.
std::vector<int> seatsBefore(const std::vector<int> &given)
{
    std::vector<int> before(given.size() + 1, 0);
    std::partial_sum(given.begin(), given.end(), before.begin() + 1);
    return before;
}

CourseLevel courseLevelOf(const Instance &instance, int course, const std::vector<int> &wishes,
    const std::vector<RoomGroup> &groups, const std::vector<int> &shares, const std::vector<int> &homes)
{
    CourseLevel level;
    Waiting people;
    for (int wish : wishes) {
        const Charges charges = chargesInCourse(instance, instance.wishes[wish], shares, homes);
        if (charges.never > 0 || std::any_of(charges.daily.begin(), charges.daily.end(), [](int charge) { return charge > 0; }))
            ++people[charges][instance.persons[instance.wishes[wish].person].unit];
    }
    level.sizes = sizesOf(instance.courses[course], groups, mostSeatsOf(instance, wishes));
    level.teachers = teachersOf(instance, instance.courses[course]);
    for (const StandingClass &one : instance.standing) {
        if (one.course != course)
            continue;
        level.given.resize(instance.days);
        level.given[std::clamp(one.end, 0, instance.days - 1)] += one.freeSeats;
    }
    UnitPace pace{instance.units, instance.courses[course].days, {}};
    if (!level.given.empty())
        pace.standing = seatsBefore(level.given);
    level.demand = Demand(instance.days, people, pace, stepOf(level.sizes), largestStates);
    return level;
}

/// Every room of the group by itself.
std::vector<RoomGroup> roomsOf(const Instance &instance, const RoomGroup &group)
{
    std::vector<RoomGroup> rooms;
    for (int room : group.rooms) {
        RoomGroup one{group.seats, {room}, std::vector<int>(size_t(instance.days), 1)};
        takeAway(one.free, instance.rooms[room].blocked);
        rooms.push_back(std::move(one));
    }
    return rooms;
}

} // namespace

ClassLevel withRoomsApart(ClassLevel level)
{
    std::vector<std::vector<int>> apartOf;
    std::vector<RoomGroup> apart;
    for (const RoomGroup &group : level.groups) {
        std::vector<int> &own = apartOf.emplace_back(group.rooms.size());
        std::iota(own.begin(), own.end(), int(apart.size()));
        std::vector<RoomGroup> rooms = roomsOf(*level.instance, group);
        apart.insert(apart.end(), std::make_move_iterator(rooms.begin()), std::make_move_iterator(rooms.end()));
    }
    for (CourseLevel &course : level.courses)
        for (ClassSize &size : course.sizes) {
            const std::vector<int> groups = std::exchange(size.groups, {});
            for (int group : groups)
                size.groups.insert(size.groups.end(), apartOf[group].begin(), apartOf[group].end());
        }
    level.groups = std::move(apart);
    return level;
}

bool hasRoom(const std::vector<int> &free, Span days)
{
    return std::all_of(free.begin() + days.from, free.begin() + days.to, [](int rooms) { return rooms > 0; });
}

std::vector<int> homeCourses(const Instance &instance)
{
    std::vector<int> waiting(instance.courses.size(), 0);
    for (const Wish &wish : instance.wishes)
        waiting[wish.course] += int(wish.gaps.size());
    std::vector<int> homes(instance.gaps.size(), -1);
    for (const Wish &wish : instance.wishes) {
        const Course &course = instance.courses[wish.course];
        const bool canBeHeld = !course.lecturers.empty() && waiting[wish.course] >= course.minSize;
        for (const ServedGap &one : wish.gaps) {
            int &home = homes[one.gap];
            if (home < 0 || (canBeHeld && waiting[wish.course] > waiting[home]))
                home = wish.course;
        }
    }
    return homes;
}

std::vector<char> seatableCourses(const Instance &instance)
{
    std::vector<std::vector<int>> wishes(instance.courses.size());
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
        wishes[instance.wishes[wish].course].push_back(int(wish));
    const std::vector<RoomGroup> groups = groupsOf(instance);
    std::vector<char> seatable(instance.courses.size(), 0);
    for (size_t course = 0; course < seatable.size(); ++course) {
        const Course &facts = instance.courses[course];
        const bool hasDays = std::min(instance.days, facts.open.to) - std::max(0, facts.open.from) >= facts.days;
        seatable[course] = hasDays && !facts.lecturers.empty() && !sizesOf(facts, groups, mostSeatsOf(instance, wishes[course])).empty();
    }
    for (const StandingClass &one : instance.standing)
        seatable[one.course] = 1;
    return seatable;
}

bool isEachGapInOneCourse(const Instance &instance)
{
    std::vector<char> isServed(instance.gaps.size(), 0);
    for (const Wish &wish : instance.wishes)
        for (const ServedGap &one : wish.gaps)
            if (std::exchange(isServed[one.gap], 1))
                return false;
    return true;
}

std::int64_t costOfUnreachable(const Instance &instance)
{
    const std::vector<char> seatable = seatableCourses(instance);
    std::vector<char> isReached(instance.gaps.size(), 0);
    for (const Wish &wish : instance.wishes)
        for (const ServedGap &one : wish.gaps)
            isReached[one.gap] = isReached[one.gap] || seatable[wish.course];
    std::int64_t cost = 0;
    for (size_t gap = 0; gap < instance.gaps.size(); ++gap)
        cost += isReached[gap] ? 0 : unservedCost(instance.gaps[gap], instance.days);
    return cost;
}

std::vector<int> provenShares(const Instance &instance)
{
    const std::vector<char> seatable = seatableCourses(instance);
    std::vector<int> courses(instance.gaps.size(), 0);
    std::vector<int> least(instance.gaps.size());
    for (size_t gap = 0; gap < least.size(); ++gap)
        least[gap] = unservedCost(instance.gaps[gap], instance.days);
    const std::vector<int> full = least;
    for (const Wish &wish : instance.wishes)
        for (const ServedGap &one : wish.gaps) {
            if (!seatable[wish.course])
                continue;
            ++courses[one.gap];
            least[one.gap] = std::min(least[one.gap], latenessCost(instance.gaps[one.gap], std::max(0, one.ends.from)));
        }
    std::vector<int> shares = full;
    for (size_t gap = 0; gap < shares.size(); ++gap)
        if (courses[gap] != 1)
            shares[gap] = courses[gap] == 0 ? 0 : least[gap] / courses[gap];
    return shares;
}

ClassLevel classLevelOf(const Instance &instance, const std::vector<int> &shares)
{
    ClassLevel level;
    level.instance = &instance;
    level.groups = groupsOf(instance);
    std::vector<std::vector<int>> wishes(instance.courses.size());
    // Shares stand for seatable courses: elsewhere nobody counts.
    const std::vector<char> counts = shares.empty() ? std::vector<char>(instance.courses.size(), 1) : seatableCourses(instance);
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
        if (counts[instance.wishes[wish].course])
            wishes[instance.wishes[wish].course].push_back(int(wish));
    const std::vector<int> homes = homeCourses(instance);
    for (size_t course = 0; course < instance.courses.size(); ++course)
        level.courses.push_back(courseLevelOf(instance, int(course), wishes[course], level.groups, shares, homes));
    return level;
}

} // namespace lotrinh::planner
