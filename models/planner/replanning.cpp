// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replanning.h"

#include "constraints.h"
#include "rooming.h"
#include "teaching.h"

#include <algorithm>
#include <map>

namespace lotrinh::planner {

namespace {

bool isFreeThroughout(const std::vector<Span> &blocked, Span days)
{
    return std::none_of(blocked.begin(), blocked.end(), [&](Span span) { return span.meets(days); });
}

bool canTeach(const Course &course, int lecturer)
{
    return std::binary_search(course.lecturers.begin(), course.lecturers.end(), lecturer);
}

/// How many could sit in a class on these days, people's own calendars and unit limits counted.
int mostWhoCanCome(const Instance &instance, const PlannedClass &one)
{
    const Span days = daysOf(instance, one);
    std::map<int, int> perUnit;
    for (const Wish &wish : instance.wishes) {
        const auto serves = [&](const ServedGap &gap) { return gap.ends.from <= days.to - 1 && days.to - 1 < gap.ends.to; };
        const Person &person = instance.persons[wish.person];
        if (wish.course == one.course && isFreeThroughout(person.blocked, days) && std::any_of(wish.gaps.begin(), wish.gaps.end(), serves))
            ++perUnit[person.unit];
    }
    int people = 0;
    for (const auto &[unit, count] : perUnit) {
        const Unit &facts = instance.units[unit];
        int most = 0;
        for (int day = days.from; !facts.away.empty() && day < days.to; ++day)
            most = std::max(most, facts.away[day]);
        people += std::clamp(facts.limit - most, 0, count);
    }
    return people;
}

PinObstacle obstacleOf(const Instance &instance, const PlannedClass &pin)
{
    const Course &course = instance.courses[pin.course];
    const Span days = daysOf(instance, pin);
    if (days.from < std::max(0, course.open.from) || days.to > std::min(instance.days, course.open.to))
        return PinObstacle::OutsidePlan;
    if (std::min(course.maxSize, instance.rooms[pin.room].seats) < course.minSize)
        return PinObstacle::RoomTooSmall;
    if (!isFreeThroughout(instance.rooms[pin.room].blocked, days))
        return PinObstacle::RoomTaken;
    if (!canTeach(course, pin.lecturer))
        return PinObstacle::NotQualified;
    if (!isFreeThroughout(instance.lecturers[pin.lecturer].blocked, days))
        return PinObstacle::LecturerTaken;
    return mostWhoCanCome(instance, pin) < course.minSize ? PinObstacle::TooFewPeople : PinObstacle::None;
}

void pin(Instance &instance, const PlannedClass &one)
{
    const Course &course = instance.courses[one.course];
    const Span days = daysOf(instance, one);
    instance.rooms[one.room].blocked.push_back(days);
    instance.lecturers[one.lecturer].blocked.push_back(days);
    StandingClass standing;
    standing.course = one.course;
    standing.days = days;
    standing.end = days.to - 1;
    standing.freeSeats = std::min(course.maxSize, instance.rooms[one.room].seats);
    standing.least = course.minSize;
    instance.standing.push_back(std::move(standing));
}

/// The first day of each kept seat, by wish.
std::vector<int> homesOf(const Instance &instance, const Plan &kept)
{
    std::vector<int> homes;
    for (int seat : kept.seats)
        homes.push_back(seat < 0 ? -1 : daysOfSeat(instance, kept, seat).from);
    return homes;
}

std::vector<int> takenIn(const Plan &kept)
{
    std::vector<int> taken(kept.classes.size(), 0);
    for (int seat : kept.seats)
        if (seat >= 0 && seat < int(taken.size()))
            ++taken[seat];
    return taken;
}

/// Rooms for the kept classes; -1 where the class cannot be held on its days.
std::vector<int> roomsFor(const Instance &instance, const Plan &kept)
{
    const std::vector<int> taken = takenIn(kept);
    std::vector<RoomWish> wishes;
    std::vector<size_t> asked;
    for (size_t place = 0; place < kept.classes.size(); ++place) {
        const PlannedClass &one = kept.classes[place];
        if (one.course < 0 || one.first < 0 || !classWithinPlan(instance, {{one}, {}}).empty() || !courseInForce(instance, {{one}, {}}).empty())
            continue;
        wishes.push_back({daysOf(instance, one), std::max(instance.courses[one.course].minSize, taken[place]), one.room});
        asked.push_back(place);
    }
    giveRooms(instance, wishes);
    std::vector<int> rooms(kept.classes.size(), -1);
    for (size_t i = 0; i < asked.size(); ++i)
        rooms[asked[i]] = wishes[i].room;
    return rooms;
}

/// Whom it costs least to have in the place: from those without a seat and from classes that can spare one.
int bestGiver(const Seating &seating, int place, int &change)
{
    int best = -1;
    const int course = seating.places()[place].course;
    const Instance &instance = seating.instance();
    const auto first = std::partition_point(instance.wishes.begin(), instance.wishes.end(), [&](const Wish &one) { return one.course < course; });
    for (auto wish = int(first - instance.wishes.begin()); wish < int(instance.wishes.size()) && instance.wishes[wish].course == course; ++wish) {
        const int seat = seating.seatOf(wish);
        if (seat == place || (seat >= 0 && int(seating.places()[seat].sitting.size()) <= seating.places()[seat].least))
            continue;
        const int now = seating.change(wish, place);
        if ((best < 0 || now < change) && seating.maySit(wish, place)) {
            best = wish;
            change = now;
        }
    }
    return best;
}

} // namespace

std::vector<PinObstacle> pinObstacles(const Instance &instance, const std::vector<PlannedClass> &pinned)
{
    Instance held = instance;
    std::vector<PinObstacle> obstacles;
    for (const PlannedClass &one : pinned) {
        obstacles.push_back(obstacleOf(held, one));
        if (obstacles.back() == PinObstacle::None)
            pin(held, one);
    }
    return obstacles;
}

Instance withPins(const Instance &instance, const std::vector<PlannedClass> &pinned)
{
    Instance held = instance;
    for (const PlannedClass &one : pinned)
        pin(held, one);
    return held;
}

std::vector<int> stayedClasses(const Plan &plan, const Plan &kept)
{
    const auto key = [](const PlannedClass &one) { return std::tuple(one.course, one.first, one.room); };
    std::map<std::tuple<int, int, int>, int> places;
    for (size_t place = 0; place < plan.classes.size(); ++place)
        places.emplace(key(plan.classes[place]), int(place));
    std::vector<int> stayed;
    for (const PlannedClass &one : kept.classes) {
        const auto found = places.find(key(one));
        stayed.push_back(found == places.end() ? -1 : found->second);
    }
    return stayed;
}

std::int64_t changeCost(const Instance &instance, const Plan &plan, const Plan &kept)
{
    if (kept.seats.empty())
        return 0;
    std::int64_t cost = 0;
    for (int place : stayedClasses(plan, kept))
        cost += place < 0 ? movedClassCost : 0;
    for (size_t wish = 0; wish < kept.seats.size(); ++wish) {
        if (kept.seats[wish] < 0)
            continue;
        const int home = daysOfSeat(instance, kept, kept.seats[wish]).from;
        const bool stays = plan.seats[wish] >= 0 && daysOfSeat(instance, plan, plan.seats[wish]).from == home;
        cost += stays ? 0 : movedPersonCost;
    }
    return cost;
}

Draft draftOf(const Instance &instance, const Plan &kept)
{
    Draft draft;
    draft.seats.assign(instance.wishes.size(), -1);
    draft.homes = homesOf(instance, kept);
    const std::vector<int> rooms = roomsFor(instance, kept);
    Teaching teaching(instance);
    std::vector<int> placeNow(kept.classes.size() + instance.standing.size(), -1);
    std::vector<int> slots;
    for (size_t place = 0; place < kept.classes.size(); ++place) {
        const PlannedClass &one = kept.classes[place];
        if (rooms[place] < 0)
            continue;
        const bool isPreferred = one.lecturer >= 0 && canTeach(instance.courses[one.course], one.lecturer);
        const int slot = teaching.add(one.course, daysOf(instance, one), isPreferred ? one.lecturer : -1);
        if (slot < 0)
            continue;
        placeNow[place] = int(draft.classes.size());
        draft.classes.push_back({one.course, one.first, rooms[place], -1});
        slots.push_back(slot);
    }
    for (size_t i = 0; i < slots.size(); ++i)
        draft.classes[i].lecturer = teaching.lecturerOf(slots[i]);
    for (size_t i = 0; i < instance.standing.size(); ++i)
        placeNow[kept.classes.size() + i] = int(draft.classes.size() + i);
    Seating seating(instance, draft.classes);
    for (size_t wish = 0; wish < kept.seats.size(); ++wish)
        if (const int place = kept.seats[wish] < 0 ? -1 : placeNow[kept.seats[wish]]; place >= 0 && seating.maySit(int(wish), place))
            seating.sit(int(wish), place);
    draft.seats = seating.seats();
    return draft;
}

Plan keptBeside(const Plan &kept, size_t standing, const std::vector<PlannedClass> &pins)
{
    Plan beside;
    std::vector<int> placeNow;
    const size_t classes = kept.classes.size();
    for (const PlannedClass &one : kept.classes) {
        const auto pin = std::find_if(pins.begin(), pins.end(),
            [&](const PlannedClass &pinned) { return pinned.course == one.course && pinned.first == one.first && pinned.room == one.room; });
        placeNow.push_back(pin == pins.end() ? int(beside.classes.size()) : -1 - int(pin - pins.begin()));
        if (pin == pins.end())
            beside.classes.push_back(one);
    }
    for (int &place : placeNow)
        if (place < 0)
            place = int(beside.classes.size() + standing) - 1 - place;
    for (int seat : kept.seats)
        beside.seats.push_back(seat < 0 ? -1 : seat < int(classes) ? placeNow[seat] : int(beside.classes.size()) + seat - int(classes));
    return beside;
}

Plan withPinnedClasses(const Plan &plan, size_t standing, const std::vector<PlannedClass> &pins)
{
    const int classes = int(plan.classes.size());
    Plan whole = plan;
    whole.classes.insert(whole.classes.end(), pins.begin(), pins.end());
    for (int &seat : whole.seats)
        if (seat >= classes)
            seat = seat < classes + int(standing) ? seat + int(pins.size()) : seat - int(standing);
    return whole;
}

void fillLeast(Seating &seating)
{
    for (size_t place = 0; place < seating.places().size(); ++place) {
        if (seating.places()[place].standing < 0)
            continue;
        while (int(seating.places()[place].sitting.size()) < seating.places()[place].least) {
            int change = 0;
            const int wish = bestGiver(seating, int(place), change);
            if (wish < 0)
                break;
            if (seating.seatOf(wish) >= 0)
                seating.rise(wish);
            seating.sit(wish, int(place));
        }
    }
}

} // namespace lotrinh::planner
