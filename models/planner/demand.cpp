// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demand.h"

#include "attendable.h"
#include "cost.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace lotrinh::planner {

namespace {

/// Room below 2^31 for a state that cannot be reached and still collects every charge.
constexpr std::int64_t largestSum = 800'000'000;

/// What a class ending on `end` leaves to pay for the wish, whose person could sit in classes ending in `ends`.
int costWhenServedOn(const Instance &instance, const Wish &wish, Span ends, int end, const std::vector<int> &shares)
{
    const bool canSit = ends.from <= end && end < ends.to;
    int cost = 0;
    for (const ServedGap &one : wish.gaps) {
        const Gap &gap = instance.gaps[one.gap];
        const int never = shares.empty() ? unservedCost(gap, instance.days) : shares[one.gap];
        const bool isReached = canSit && one.ends.from <= end && end < one.ends.to;
        cost += isReached ? std::min(never, latenessCost(gap, end)) : never;
    }
    return cost;
}

/// The charges of one day as (charge, how many pay it).
using Levels = std::vector<std::pair<int, int>>;

void sortDearestFirst(Levels &levels)
{
    std::sort(levels.begin(), levels.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
}

/// What is left to pay by states opened, when `fixed` is paid in any case.
void fillRow(int *row, int states, int step, int scale, int fixed, Levels &levels)
{
    sortDearestFirst(levels);
    int left = fixed;
    for (const auto &[charge, count] : levels)
        left += charge * count;
    size_t level = 0;
    int remaining = levels.empty() ? 0 : levels[0].second;
    for (int state = 0; state <= states; ++state) {
        row[state] = left * scale;
        for (int seats = step; seats > 0 && level < levels.size();) {
            const int taken = std::min(seats, remaining);
            left -= levels[level].first * taken;
            seats -= taken;
            remaining -= taken;
            if (remaining == 0 && ++level < levels.size())
                remaining = levels[level].second;
        }
    }
}

/// Who waits, by unit.
struct UnitWaiting {
    int unit = 0;
    int people = 0;
    std::vector<std::pair<const Charges *, int>> groups;
};

std::vector<UnitWaiting> byUnit(const Waiting &people)
{
    std::map<int, UnitWaiting> units;
    for (const auto &[charges, counts] : people)
        for (const auto &[unit, count] : counts) {
            UnitWaiting &one = units[unit];
            one.unit = unit;
            one.people += count;
            one.groups.emplace_back(&charges, count);
        }
    std::vector<UnitWaiting> list;
    for (auto &[unit, one] : units)
        list.push_back(std::move(one));
    return list;
}

/// One day's charges while it is put together: those a seat may save, by charge, and those nothing can.
struct DayCharges {
    std::map<int, int> savable;
    int fixed = 0;

    void add(int charge, int count)
    {
        if (charge != 0)
            savable[charge] += count;
    }
    /// Of a unit that has more people waiting than can have been taught, the dearest may have been.
    void capUnit(Levels levels, int most)
    {
        sortDearestFirst(levels);
        for (const auto &[charge, count] : levels) {
            const int beyond = std::max(0, count - most);
            most -= count - beyond;
            savable[charge] -= beyond;
            fixed += charge * beyond;
        }
    }
};

} // namespace

Charges chargesOf(const Instance &instance, const Wish &wish, const std::vector<int> &shares)
{
    Charges charges;
    charges.daily.resize(instance.days);
    int never = 0;
    for (const ServedGap &one : wish.gaps)
        never += shares.empty() ? unservedCost(instance.gaps[one.gap], instance.days) : shares[one.gap];
    const Span ends = attendableEnds(instance, wish);
    // From the back: the least that any class from this day on would cost, which never falls.
    std::vector<int> least(instance.days);
    int cheapest = never;
    for (int end = instance.days - 1; end >= 0; --end) {
        cheapest = std::min(cheapest, costWhenServedOn(instance, wish, ends, end, shares));
        least[end] = cheapest;
    }
    int before = 0;
    for (int end = 0; end < instance.days; ++end) {
        charges.daily[end] = least[end] - before;
        before = least[end];
    }
    charges.never = never - before;
    return charges;
}

Demand::Demand(int days, const Waiting &people, const UnitPace &pace, int step, int largestStates) : m_days(days), m_step(step)
{
    std::int64_t worst = 0;
    for (const auto &[charges, counts] : people)
        for (const auto &[unit, count] : counts) {
            m_people += count;
            worst += std::int64_t(count) * (std::accumulate(charges.daily.begin(), charges.daily.end(), 0) + charges.never);
        }
    while (m_scale > 1 && worst * m_scale > largestSum)
        m_scale /= 2;
    while ((m_people + m_step - 1) / m_step > largestStates)
        ++m_step;
    m_states = (m_people + m_step - 1) / m_step;
    fill(people, pace);
}

void Demand::fill(const Waiting &people, const UnitPace &pace)
{
    m_rows.resize(size_t(m_days + 1) * size_t(m_states + 1));
    std::vector<UnitWaiting> crowded = byUnit(people);
    std::vector<std::pair<const Charges *, int>> groups;
    for (const auto &[charges, counts] : people) {
        groups.emplace_back(&charges, 0);
        for (const auto &[unit, count] : counts)
            groups.back().second += count;
    }
    Levels levels;
    for (int day = 0; day <= m_days; ++day) {
        const auto chargeOf = [&](const Charges &charges) { return day < m_days ? charges.daily[size_t(day)] : charges.never; };
        DayCharges charges;
        for (const auto &[group, count] : groups)
            charges.add(chargeOf(*group), count);
        // Time only lets more of a unit through.
        std::erase_if(crowded, [&](const UnitWaiting &one) { return one.people <= pace.mostBefore(one.unit, day); });
        for (const UnitWaiting &one : crowded) {
            levels.clear();
            for (const auto &[group, count] : one.groups)
                if (const int charge = chargeOf(*group); charge != 0)
                    levels.emplace_back(charge, count);
            charges.capUnit(levels, pace.mostBefore(one.unit, day));
        }
        levels.assign(charges.savable.begin(), charges.savable.end());
        fillRow(m_rows.data() + size_t(day) * size_t(m_states + 1), m_states, m_step, m_scale, charges.fixed, levels);
    }
}

} // namespace lotrinh::planner
