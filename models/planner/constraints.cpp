// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constraints.h"

#include <algorithm>

namespace lotrinh::planner {

namespace {

bool isIndex(int value, size_t size)
{
    return value >= 0 && value < int(size);
}

std::vector<int> taken(const Instance &instance, const Plan &plan)
{
    std::vector<int> counts(plan.classes.size() + instance.standing.size(), 0);
    for (int seat : plan.seats)
        if (isIndex(seat, counts.size()))
            ++counts[seat];
    return counts;
}

/// Classes that use the same resource on a common day, and days on which it is blocked.
template <class ResourceOf, class Blocked>
Violations clashes(const Instance &instance, const Plan &plan, Rule rule, size_t resources, ResourceOf resourceOf, Blocked blockedOf)
{
    Violations found;
    std::vector<std::vector<int>> users(resources);
    for (size_t place = 0; place < plan.classes.size(); ++place) {
        const int resource = resourceOf(plan.classes[place]);
        if (!isIndex(resource, resources)) {
            found.push_back({rule, int(place), resource});
            continue;
        }
        const Span days = daysOf(instance, plan.classes[place]);
        for (int other : users[resource])
            if (daysOf(instance, plan.classes[other]).meets(days))
                found.push_back({rule, int(place), resource});
        for (Span span : blockedOf(resource))
            if (span.meets(days))
                found.push_back({rule, int(place), resource});
        users[resource].push_back(int(place));
    }
    return found;
}

std::vector<std::vector<int>> wishesOfPersons(const Instance &instance)
{
    std::vector<std::vector<int>> wishes(instance.persons.size());
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
        wishes[instance.wishes[wish].person].push_back(int(wish));
    return wishes;
}

} // namespace

Violations classWithinPlan(const Instance &instance, const Plan &plan)
{
    Violations found;
    for (size_t place = 0; place < plan.classes.size(); ++place) {
        const Span days = daysOf(instance, plan.classes[place]);
        if (days.from < 0 || days.to > instance.days)
            found.push_back({Rule::ClassWithinPlan, int(place), -1});
    }
    return found;
}

Violations courseInForce(const Instance &instance, const Plan &plan)
{
    Violations found;
    for (size_t place = 0; place < plan.classes.size(); ++place) {
        const Span days = daysOf(instance, plan.classes[place]);
        const Span open = instance.courses[plan.classes[place].course].open;
        if (days.from < open.from || days.to > open.to)
            found.push_back({Rule::CourseInForce, int(place), plan.classes[place].course});
    }
    return found;
}

Violations roomFree(const Instance &instance, const Plan &plan)
{
    return clashes(instance, plan, Rule::RoomFree, instance.rooms.size(), [](const PlannedClass &one) { return one.room; },
        [&](int room) { return instance.rooms[room].blocked; });
}

Violations roomLargeEnough(const Instance &instance, const Plan &plan)
{
    Violations found;
    const std::vector<int> seats = taken(instance, plan);
    for (size_t place = 0; place < plan.classes.size(); ++place) {
        const int room = plan.classes[place].room;
        if (!isIndex(room, instance.rooms.size()) || seats[place] > instance.rooms[room].seats)
            found.push_back({Rule::RoomLargeEnough, int(place), room});
    }
    return found;
}

Violations lecturerQualified(const Instance &instance, const Plan &plan)
{
    Violations found;
    for (size_t place = 0; place < plan.classes.size(); ++place) {
        const auto &qualified = instance.courses[plan.classes[place].course].lecturers;
        if (std::find(qualified.begin(), qualified.end(), plan.classes[place].lecturer) == qualified.end())
            found.push_back({Rule::LecturerQualified, int(place), plan.classes[place].lecturer});
    }
    return found;
}

Violations lecturerFree(const Instance &instance, const Plan &plan)
{
    return clashes(instance, plan, Rule::LecturerFree, instance.lecturers.size(),
        [](const PlannedClass &one) { return one.lecturer; }, [&](int lecturer) { return instance.lecturers[lecturer].blocked; });
}

Violations leastSeatsTaken(const Instance &instance, const Plan &plan)
{
    Violations found;
    const std::vector<int> seats = taken(instance, plan);
    for (size_t place = 0; place < plan.classes.size(); ++place)
        if (seats[place] < instance.courses[plan.classes[place].course].minSize)
            found.push_back({Rule::LeastSeatsTaken, int(place), -1});
    return found;
}

Violations mostSeatsKept(const Instance &instance, const Plan &plan)
{
    Violations found;
    const std::vector<int> seats = taken(instance, plan);
    for (size_t place = 0; place < seats.size(); ++place) {
        const bool isNew = place < plan.classes.size();
        const int most = isNew ? instance.courses[plan.classes[place].course].maxSize
                               : instance.standing[place - plan.classes.size()].freeSeats;
        if (seats[place] > most)
            found.push_back({Rule::MostSeatsKept, int(place), -1});
    }
    return found;
}

Violations oneClassADay(const Instance &instance, const Plan &plan)
{
    Violations found;
    for (const std::vector<int> &wishes : wishesOfPersons(instance))
        for (size_t i = 0; i < wishes.size(); ++i)
            for (size_t k = 0; k < i; ++k) {
                const int one = plan.seats[wishes[i]];
                const int other = plan.seats[wishes[k]];
                if (one >= 0 && other >= 0 && daysOfSeat(instance, plan, one).meets(daysOfSeat(instance, plan, other)))
                    found.push_back({Rule::OneClassADay, one, instance.wishes[wishes[i]].person});
            }
    return found;
}

Violations personAvailable(const Instance &instance, const Plan &plan)
{
    Violations found;
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        const int seat = plan.seats[wish];
        if (seat < 0)
            continue;
        for (Span span : instance.persons[instance.wishes[wish].person].blocked)
            if (span.meets(daysOfSeat(instance, plan, seat)))
                found.push_back({Rule::PersonAvailable, seat, instance.wishes[wish].person});
        const int standing = seat - int(plan.classes.size());
        if (standing >= 0 && isClosedTo(instance.standing[standing], instance.wishes[wish].person))
            found.push_back({Rule::PersonAvailable, seat, instance.wishes[wish].person});
    }
    return found;
}

Violations unitLimit(const Instance &instance, const Plan &plan)
{
    std::vector<std::vector<int>> added(instance.units.size(), std::vector<int>(instance.days, 0));
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        if (plan.seats[wish] < 0)
            continue;
        const Span days = daysOfSeat(instance, plan, plan.seats[wish]);
        for (int day = std::max(0, days.from); day < std::min(instance.days, days.to); ++day)
            ++added[instance.persons[instance.wishes[wish].person].unit][day];
    }
    Violations found;
    for (size_t unit = 0; unit < instance.units.size(); ++unit)
        for (int day = 0; day < instance.days; ++day) {
            const int already = instance.units[unit].away.empty() ? 0 : instance.units[unit].away[day];
            if (added[unit][day] > 0 && added[unit][day] + already > instance.units[unit].limit)
                found.push_back({Rule::UnitLimit, day, int(unit)});
        }
    return found;
}

Violations seatServesAGap(const Instance &instance, const Plan &plan)
{
    Violations found;
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        const int seat = plan.seats[wish];
        if (seat < 0)
            continue;
        const int classes = int(plan.classes.size());
        const int course = seat < classes ? plan.classes[seat].course : instance.standing[seat - classes].course;
        const int end = endOfSeat(instance, plan, seat);
        const auto &gaps = instance.wishes[wish].gaps;
        const bool serves = std::any_of(gaps.begin(), gaps.end(), [&](const ServedGap &one) { return one.ends.from <= end && end < one.ends.to; });
        if (!serves || course != instance.wishes[wish].course)
            found.push_back({Rule::SeatServesAGap, seat, int(wish)});
    }
    return found;
}

Violations violationsOf(const Instance &instance, const Plan &plan)
{
    Violations all;
    for (auto rule : {&classWithinPlan, &courseInForce, &roomFree, &roomLargeEnough, &lecturerQualified, &lecturerFree, &leastSeatsTaken, &mostSeatsKept,
             &oneClassADay, &personAvailable, &unitLimit, &seatServesAGap}) {
        const Violations some = rule(instance, plan);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace lotrinh::planner
