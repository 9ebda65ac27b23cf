// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wishes.h"

namespace lotrinh::demo {

/// How many cadres finished each course at the province's school, by quarter, and how many miss it today.
/// Drawn from at most 20,000 cadres and scaled to all of them.
struct Demand {
    static constexpr int bucketDays = 91;

    std::vector<std::vector<int>> taken; ///< by course, then by bucket since World::begin
    std::vector<int> missing; ///< by course
};

Demand findDemand(const World &world);

} // namespace lotrinh::demo
