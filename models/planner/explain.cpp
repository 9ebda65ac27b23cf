// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain.h"

#include "attendable.h"
#include "calendar.h"

#include <algorithm>

namespace lotrinh::planner {

namespace {

/// Rooms and lecturers as the plan leaves them.
struct Left {
    Calendar rooms;
    Calendar lecturers;
};

template <class Rows> Calendar blockedDays(const Rows &rows, int days)
{
    Calendar calendar(rows.size(), days);
    for (size_t row = 0; row < rows.size(); ++row)
        for (Span span : rows[row].blocked)
            calendar.take(int(row), {std::max(0, span.from), std::min(days, span.to)});
    return calendar;
}

Left leftBy(const Instance &instance, const Plan &plan)
{
    Left left{blockedDays(instance.rooms, instance.days), blockedDays(instance.lecturers, instance.days)};
    for (const PlannedClass &one : plan.classes) {
        left.rooms.take(one.room, daysOf(instance, one));
        left.lecturers.take(one.lecturer, daysOf(instance, one));
    }
    return left;
}

bool anyRoomFree(const Instance &instance, const Left &left, int seats, Span days)
{
    for (size_t room = 0; room < instance.rooms.size(); ++room)
        if (instance.rooms[room].seats >= seats && left.rooms.isFree(int(room), days))
            return true;
    return false;
}

bool anyLecturerFree(const Left &left, const Course &course, Span days)
{
    return std::any_of(course.lecturers.begin(), course.lecturers.end(), [&](int lecturer) { return left.lecturers.isFree(lecturer, days); });
}

/// What keeps a course from ever being held, whatever the plan does.
bool cannotBeHeld(const Instance &instance, const Course &course, int waiting, Obstacle &why)
{
    const Span open{std::max(0, course.open.from), std::min(instance.days, course.open.to)};
    const bool hasRoom = std::any_of(instance.rooms.begin(), instance.rooms.end(),
        [&](const Room &room) { return std::min(room.seats, course.maxSize) >= course.minSize; });
    if (course.lecturers.empty())
        why = Obstacle::NoTeachers;
    else if (!hasRoom)
        why = Obstacle::NoRooms;
    else if (waiting < course.minSize)
        why = Obstacle::TooFewPeople;
    else if (open.to - open.from < course.days)
        why = Obstacle::NoTime;
    else
        return false;
    return true;
}

/// A plan with what every question about it needs at hand.
struct Looked {
    const Instance &instance;
    const Plan &plan;
    Left left;
    std::vector<std::vector<int>> wishesOf; ///< by person
    std::vector<int> taken; ///< by class
    std::vector<std::vector<int>> classesOf; ///< by course

    Looked(const Instance &numbers, const Plan &whole)
        : instance(numbers), plan(whole), left(leftBy(numbers, whole)), wishesOf(numbers.persons.size()), taken(whole.classes.size(), 0),
          classesOf(numbers.courses.size())
    {
        for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
            wishesOf[instance.wishes[wish].person].push_back(int(wish));
            if (const int seat = plan.seats[wish]; seat >= 0 && seat < int(taken.size()))
                ++taken[seat];
        }
        for (size_t place = 0; place < plan.classes.size(); ++place)
            classesOf[plan.classes[place].course].push_back(int(place));
    }
};

bool isBlocked(const Looked &looked, int wish, Span days)
{
    const int person = looked.instance.wishes[wish].person;
    for (Span span : looked.instance.persons[person].blocked)
        if (span.meets(days))
            return true;
    for (int other : looked.wishesOf[person])
        if (other != wish && looked.plan.seats[other] >= 0
            && daysOfSeat(looked.instance, looked.plan, looked.plan.seats[other]).meets(days))
            return true;
    return false;
}

/// Why none of the classes the plan does hold takes the person.
Obstacle whyNoSeat(const Looked &looked, int wish)
{
    if (attendableEnds(looked.instance, looked.instance.wishes[wish]).isEmpty())
        return Obstacle::NeverFree;
    bool isFull = true;
    for (int place : looked.classesOf[looked.instance.wishes[wish].course]) {
        const PlannedClass &one = looked.plan.classes[place];
        const int seats = std::min(looked.instance.courses[one.course].maxSize, looked.instance.rooms[one.room].seats);
        if (looked.taken[place] >= seats)
            continue;
        isFull = false;
        if (!isBlocked(looked, wish, daysOf(looked.instance, one)))
            return Obstacle::UnitAway;
    }
    return isFull ? Obstacle::ClassesFull : Obstacle::PersonAway;
}

/// Why no further class of the course is opened.
Obstacle whyNoClass(const Instance &instance, const Left &left, const Course &course)
{
    bool hasRoom = false;
    bool hasLecturer = false;
    for (int first = std::max(0, course.open.from); first + course.days <= std::min(instance.days, course.open.to); ++first) {
        const Span days{first, first + course.days};
        const bool room = anyRoomFree(instance, left, course.minSize, days);
        const bool lecturer = anyLecturerFree(left, course, days);
        if (room && lecturer)
            return Obstacle::NotWorthIt;
        hasRoom = hasRoom || room;
        hasLecturer = hasLecturer || lecturer;
    }
    return hasRoom && !hasLecturer ? Obstacle::NoFreeLecturer : hasLecturer ? Obstacle::NoFreeRoom : Obstacle::NoFreeLecturer;
}

} // namespace

std::vector<char> servedGaps(const Instance &instance, const Plan &plan)
{
    std::vector<char> served(instance.gaps.size(), 0);
    for (size_t wish = 0; wish < plan.seats.size(); ++wish) {
        if (plan.seats[wish] < 0)
            continue;
        const int end = endOfSeat(instance, plan, plan.seats[wish]);
        for (const ServedGap &one : instance.wishes[wish].gaps)
            if (one.ends.from <= end && end < one.ends.to)
                served[one.gap] = 1;
    }
    return served;
}

std::vector<Obstacle> obstaclesOf(const Instance &instance, const Plan &plan, const std::vector<char> &served)
{
    const Looked looked(instance, plan);
    std::vector<int> waiting(instance.courses.size(), 0);
    for (const Wish &wish : instance.wishes)
        ++waiting[wish.course];
    std::vector<Obstacle> why(instance.gaps.size(), Obstacle::NoTeachers);
    std::vector<int> possible(instance.gaps.size(), -1);
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        const int course = instance.wishes[wish].course;
        for (const ServedGap &one : instance.wishes[wish].gaps)
            if (!served[one.gap] && !cannotBeHeld(instance, instance.courses[course], waiting[course], why[one.gap]))
                possible[one.gap] = int(wish);
    }
    std::vector<Obstacle> noClass;
    for (const Course &course : instance.courses)
        noClass.push_back(whyNoClass(instance, looked.left, course));
    for (size_t gap = 0; gap < why.size(); ++gap) {
        if (possible[gap] < 0)
            continue;
        const Obstacle seat = whyNoSeat(looked, possible[gap]);
        why[gap] = seat == Obstacle::ClassesFull ? noClass[instance.wishes[possible[gap]].course] : seat;
    }
    return why;
}

std::vector<ClassGrounds> groundsOf(const Instance &instance, const Plan &plan)
{
    std::vector<ClassGrounds> grounds(plan.classes.size());
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        const int seat = plan.seats[wish];
        if (seat < 0 || seat >= int(grounds.size()))
            continue;
        ClassGrounds &one = grounds[seat];
        const int end = endOfSeat(instance, plan, seat);
        ++one.people;
        for (const ServedGap &served : instance.wishes[wish].gaps) {
            const Gap &gap = instance.gaps[served.gap];
            one.late += latenessCost(gap, end) > 0 ? 1 : 0;
            one.heavy += gap.weight == 8 ? 1 : 0;
            one.saved += unservedCost(gap, instance.days) - latenessCost(gap, end);
        }
    }
    const Left left = leftBy(instance, plan);
    for (size_t place = 0; place < grounds.size(); ++place) {
        const PlannedClass &one = plan.classes[place];
        const Course &course = instance.courses[one.course];
        int first = one.first;
        while (first > std::max(0, course.open.from) && !(anyRoomFree(instance, left, grounds[place].people, {first - 1, first - 1 + course.days})))
            --first;
        grounds[place].waitsForRoom = one.first - first;
        first = one.first;
        while (first > std::max(0, course.open.from) && !anyLecturerFree(left, course, {first - 1, first - 1 + course.days}))
            --first;
        grounds[place].waitsForLecturer = one.first - first;
    }
    return grounds;
}

} // namespace lotrinh::planner
