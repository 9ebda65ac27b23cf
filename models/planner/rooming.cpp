// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooming.h"

#include "calendar.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::planner {

namespace {

/// The first day from `day` on that is taken; `days` when none is.
int nextTaken(const Calendar &calendar, int room, int day, int days)
{
    while (day < days && calendar.isFree(room, {day, day + 1}))
        ++day;
    return day;
}

/// The smallest sufficient room that is free; among equals the one that is taken again soonest.
int bestRoom(const Instance &instance, const Calendar &calendar, const RoomWish &one)
{
    int best = -1;
    int bestNext = 0;
    for (size_t room = 0; room < instance.rooms.size(); ++room) {
        const int seats = instance.rooms[room].seats;
        if (seats < one.seats || (best >= 0 && seats > instance.rooms[best].seats) || !calendar.isFree(int(room), one.days))
            continue;
        const int next = nextTaken(calendar, int(room), one.days.to, instance.days);
        if (best < 0 || seats < instance.rooms[best].seats || next < bestNext) {
            best = int(room);
            bestNext = next;
        }
    }
    return best;
}

} // namespace

std::vector<size_t> giveRooms(const Instance &instance, std::vector<RoomWish> &classes)
{
    Calendar calendar = blockedDays(instance.rooms, instance.days);
    for (RoomWish &one : classes) {
        if (one.room >= 0 && instance.rooms[one.room].seats >= one.seats && calendar.isFree(one.room, one.days))
            calendar.take(one.room, one.days);
        else
            one.room = -1;
    }
    std::vector<size_t> order(classes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return classes[a].days.from < classes[b].days.from; });
    std::vector<size_t> without;
    for (size_t place : order) {
        RoomWish &one = classes[place];
        if (one.room >= 0)
            continue;
        one.room = bestRoom(instance, calendar, one);
        if (one.room >= 0)
            calendar.take(one.room, one.days);
        else
            without.push_back(place);
    }
    std::sort(without.begin(), without.end());
    return without;
}

} // namespace lotrinh::planner
