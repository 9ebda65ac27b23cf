// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planninglimits.h"

namespace lotrinh {

std::vector<PlanningLimits> shippedPlanningLimits()
{
    const QString regime50 = QStringLiteral("Quy định 50-QĐ/TW và Hướng dẫn 16-HD/BTCTW (từ 27/12/2021)");
    const QString regime377 = QStringLiteral("Quy định 377-QĐ/TW (từ 08/10/2025)");
    const QString sharesKept
        = QStringLiteral("Hướng dẫn 16-HD/BTCTW, giữ lại tới khi có số mới theo Quy định 377-QĐ/TW");
    const Day from50 = Day::of(2021, 12, 27);
    const Day from377 = Day::of(2025, 10, 8);
    const auto both = [](int value, const QString &basis) { return PlanningLimit{value, basis}; };
    return {
        {{from50, from377}, both(3, regime50), both(3, regime50), both(25, regime50), both(15, regime50)},
        {{from377, Day::distantFuture()}, both(3, regime377), both(3, regime377), both(25, sharesKept),
            both(15, sharesKept)},
    };
}

PlanningLimits limitsOn(const std::vector<PlanningLimits> &regimes, Day asOf)
{
    for (const PlanningLimits &limits : regimes)
        if (limits.life.holds(asOf))
            return limits;
    return {};
}

} // namespace lotrinh
