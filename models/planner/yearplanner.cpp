// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplanner.h"

#include "replanning.h"
#include "yearsearch.h"

namespace lotrinh::planner {

namespace {

/// One search around pins that can all be held.
PlanAnswer planAround(const Instance &instance, const Budget &budget, const Watch &watch, const Plan &kept, const std::vector<PlannedClass> &pins)
{
    std::int64_t constant = 0;
    for (const PlannedClass &one : pins)
        constant += classCost(instance.courses[one.course]);
    const Instance held = withPins(instance, pins);
    const Plan beside = keptBeside(kept, instance.standing.size(), pins);
    PlanAnswer answer = YearSearch(held, budget, watch, beside, constant).run();
    answer.plan = withPinnedClasses(answer.plan, instance.standing.size(), pins);
    answer.cost = costOf(instance, answer.plan);
    answer.cost.changes = changeCost(instance, answer.plan, kept);
    return answer;
}

} // namespace

PlanAnswer planYear(const Instance &instance, const Budget &budget, const Watch &watch, const Prior &prior)
{
    std::vector<PinObstacle> obstacles = pinObstacles(instance, prior.pinned);
    for (;;) {
        std::vector<PlannedClass> pins;
        std::vector<size_t> asked;
        for (size_t i = 0; i < obstacles.size(); ++i)
            if (obstacles[i] == PinObstacle::None) {
                pins.push_back(prior.pinned[i]);
                asked.push_back(i);
            }
        PlanAnswer answer = planAround(instance, budget, watch, prior.kept, pins);
        // Pins that take each other's people show only now.
        const Violations thin = leastSeatsTaken(instance, answer.plan);
        const int first = int(answer.plan.classes.size() - pins.size());
        for (const Violation &one : thin)
            if (one.place >= first)
                obstacles[asked[size_t(one.place - first)]] = PinObstacle::TooFewPeople;
        answer.pins = obstacles;
        if (thin.empty())
            return answer;
    }
}

double gapPct(std::int64_t cost, std::int64_t bound)
{
    return bound > 0 ? 100.0 * double(cost - bound) / double(bound) : 0.0;
}

} // namespace lotrinh::planner
