// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"

#include <cstdint>

namespace lotrinh::planner {

/// What a plan costs, line by line (planner.md §1). One point = one working day late at weight 1.
struct Cost {
    std::int64_t classes = 0;
    std::int64_t lateness = 0;
    std::int64_t unserved = 0;
    std::int64_t changes = 0; ///< against a plan that should be kept (replanning.h)

    std::int64_t total() const { return classes + lateness + unserved + changes; }
    friend bool operator==(const Cost &, const Cost &) = default;
};

inline constexpr int movedClassCost = 100; ///< a kept class that is moved or dropped
inline constexpr int movedPersonCost = 5; ///< a kept seat whose holder comes on other days, or no more

constexpr int classCost(const Course &course)
{
    return 150 + 25 * course.days;
}
/// A gap served by a class whose last day is working day `end`.
constexpr int latenessCost(const Gap &gap, int end)
{
    const int late = end + 1 - gap.due;
    return late > 0 ? gap.weight * late : 0;
}
constexpr int unservedCost(const Gap &gap, int days)
{
    return gap.isDueAfterEnd ? gap.weight * 5 : gap.weight * (days - gap.due + 60);
}

/// Straight from the sentences, by everything: what the search's own arithmetic is held against.
Cost costOf(const Instance &instance, const Plan &plan);

/// The last day of the class a wish sits in; `seat` as in Plan::seats, not -1.
int endOfSeat(const Instance &instance, const Plan &plan, int seat);
/// The working days a seat takes from its holder.
Span daysOfSeat(const Instance &instance, const Plan &plan, int seat);

} // namespace lotrinh::planner
