// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost.h"

#include <algorithm>

namespace lotrinh::planner {

namespace {

/// The earliest last day by which each gap is served; `days` when it is not.
std::vector<int> servedOn(const Instance &instance, const Plan &plan)
{
    std::vector<int> served(instance.gaps.size(), instance.days);
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        if (plan.seats[wish] < 0)
            continue;
        const int end = endOfSeat(instance, plan, plan.seats[wish]);
        for (const ServedGap &one : instance.wishes[wish].gaps)
            if (one.ends.from <= end && end < one.ends.to)
                served[one.gap] = std::min(served[one.gap], end);
    }
    return served;
}

} // namespace

int endOfSeat(const Instance &instance, const Plan &plan, int seat)
{
    const int classes = int(plan.classes.size());
    return seat < classes ? daysOf(instance, plan.classes[seat]).to - 1 : instance.standing[seat - classes].end;
}

Span daysOfSeat(const Instance &instance, const Plan &plan, int seat)
{
    const int classes = int(plan.classes.size());
    return seat < classes ? daysOf(instance, plan.classes[seat]) : instance.standing[seat - classes].days;
}

Cost costOf(const Instance &instance, const Plan &plan)
{
    Cost cost;
    for (const PlannedClass &one : plan.classes)
        cost.classes += classCost(instance.courses[one.course]);
    const std::vector<int> served = servedOn(instance, plan);
    for (size_t gap = 0; gap < instance.gaps.size(); ++gap) {
        if (served[gap] < instance.days)
            cost.lateness += latenessCost(instance.gaps[gap], served[gap]);
        else
            cost.unserved += unservedCost(instance.gaps[gap], instance.days);
    }
    return cost;
}

} // namespace lotrinh::planner
