// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/cost.h"

#include <cstdint>

namespace lotrinh::bench {

/// What planning has to beat (planner.md §1): classes greedily, the most worth first, then simulated annealing of who
/// sits where, one person or a pair at a time, for the rest of the time. Knows the rules and nothing else.
planner::Plan annealedPlainly(const planner::Instance &instance, double seconds, std::uint64_t seed);

} // namespace lotrinh::bench
