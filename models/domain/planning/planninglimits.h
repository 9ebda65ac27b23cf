// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"

#include <QString>
#include <optional>
#include <vector>

namespace lotrinh {

/// A number with the document it comes from.
struct PlanningLimit {
    int value = 0;
    QString basis;
};

/// The limits of planning lists while one regime is in force. An unknown limit warns of nothing.
struct PlanningLimits {
    Period life;
    std::optional<PlanningLimit> mostPerTitle; ///< people planned for one title and term in one unit
    std::optional<PlanningLimit> mostTitlesPerLevel; ///< titles of one level for one person
    std::optional<PlanningLimit> leastWomenPct; ///< of the people on one unit's list of one term
    std::optional<PlanningLimit> leastYoungPct; ///< as above, under 40 on the term's first day
};

/// The limits as shipped: nothing is known before 27/12/2021 (domain.md §1.4). Settings may replace them.
std::vector<PlanningLimits> shippedPlanningLimits();
/// The regime in force on a day; all unknown when there is none.
PlanningLimits limitsOn(const std::vector<PlanningLimits> &regimes, Day asOf);

} // namespace lotrinh
