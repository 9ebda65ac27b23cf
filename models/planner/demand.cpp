// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demand.h"

#include "cost.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace lotrinh::planner {

namespace {

/// Room below 2^31 for a state that cannot be reached and still collects every charge.
constexpr std::int64_t largestSum = 800'000'000;

/// What a class ending on `end` leaves to pay for the wish.
int costWhenServedOn(const Instance &instance, const Wish &wish, int end, const std::vector<int> &shares)
{
    int cost = 0;
    for (const ServedGap &one : wish.gaps) {
        const Gap &gap = instance.gaps[one.gap];
        const int never = shares.empty() ? unservedCost(gap, instance.days) : shares[one.gap];
        const bool isReached = one.ends.from <= end && end < one.ends.to;
        cost += isReached ? std::min(never, latenessCost(gap, end)) : never;
    }
    return cost;
}

/// The charges of one day as (charge, how many pay it), dearest first.
using Levels = std::vector<std::pair<int, int>>;

void fillRow(int *row, int states, int step, int scale, Levels &levels)
{
    std::sort(levels.begin(), levels.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    int left = 0;
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

} // namespace

Charges chargesOf(const Instance &instance, const Wish &wish, const std::vector<int> &shares)
{
    Charges charges;
    charges.daily.resize(instance.days);
    int never = 0;
    for (const ServedGap &one : wish.gaps)
        never += shares.empty() ? unservedCost(instance.gaps[one.gap], instance.days) : shares[one.gap];
    // From the back: the least that any class from this day on would cost, which never falls.
    std::vector<int> least(instance.days);
    int cheapest = never;
    for (int end = instance.days - 1; end >= 0; --end) {
        cheapest = std::min(cheapest, costWhenServedOn(instance, wish, end, shares));
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

Demand::Demand(int days, const std::map<Charges, int> &people, int step, int largestStates) : m_days(days), m_step(step)
{
    std::int64_t worst = 0;
    for (const auto &[charges, count] : people) {
        m_people += count;
        worst += std::int64_t(count) * (std::accumulate(charges.daily.begin(), charges.daily.end(), 0) + charges.never);
    }
    while (m_scale > 1 && worst * m_scale > largestSum)
        m_scale /= 2;
    while ((m_people + m_step - 1) / m_step > largestStates)
        ++m_step;
    m_states = (m_people + m_step - 1) / m_step;
    fill(people);
}

void Demand::fill(const std::map<Charges, int> &people)
{
    m_rows.resize(size_t(m_days + 1) * size_t(m_states + 1));
    std::map<int, int> counts;
    Levels levels;
    for (int day = 0; day <= m_days; ++day) {
        counts.clear();
        for (const auto &[charges, count] : people)
            if (const int charge = day < m_days ? charges.daily[day] : charges.never; charge != 0)
                counts[charge] += count;
        levels.assign(counts.begin(), counts.end());
        fillRow(m_rows.data() + size_t(day) * size_t(m_states + 1), m_states, m_step, m_scale, levels);
    }
}

} // namespace lotrinh::planner
