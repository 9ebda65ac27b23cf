// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constraints.h"
#include "replanning.h"

#include <functional>

namespace lotrinh::planner {

/// How long to look. Exactly one of the two rules: with `iterations` the plan depends on nothing but the
/// instance and the seed; with `seconds` also on the machine.
struct Budget {
    double seconds = 0; ///< wall clock; 0 = not asked
    int iterations = 0; ///< of some 700 tries with people and 2,100 with classes each
    std::uint64_t seed = 1;
};

/// What is known at a moment of the search.
struct Progress {
    double seconds = 0;
    std::int64_t cost = 0; ///< of the best plan; 0 before the first
    std::int64_t bound = 0;
    bool hasPlan = false;
};

struct PlanAnswer {
    Plan plan; ///< free of violations
    Cost cost;
    std::vector<PinObstacle> pins; ///< by pin: None when it stands in the plan
    std::int64_t bound = 0;
    double seconds = 0;
    /// By room group and day, and by course and day: what one more room or lecturer would save at most.
    std::vector<std::vector<double>> roomPrices, lecturerPrices;
    std::vector<int> groupSeats; ///< of each room group
};

/// Told now and then, on the calling thread. Returns false to stop: the best plan so far is the answer. While it has
/// not returned the search pauses; that time is not counted.
using Watch = std::function<bool(const Progress &)>;

/// The whole year plan: bound, classes, rooms, people, improvement. Always answers with a plan that
/// violationsOf() has nothing against, an empty one at worst. With pins the bound is that of plans that hold
/// them; a pin that cannot be held is left out and says why. With a kept plan the search starts from it.
PlanAnswer planYear(const Instance &instance, const Budget &budget, const Watch &watch = {}, const Prior &prior = {});

/// The gap between cost and bound in percent of the bound; 0 when both are 0.
double gapPct(std::int64_t cost, std::int64_t bound);

} // namespace lotrinh::planner
