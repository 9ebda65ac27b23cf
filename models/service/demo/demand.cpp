// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demand.h"

#include <algorithm>

namespace lotrinh::demo {

Demand findDemand(const World &world)
{
    const int buckets = (world.until.julian - world.begin.julian) / Demand::bucketDays + 1;
    const size_t courses = world.tables.courses.size();
    std::vector<std::vector<qint64>> taken(courses, std::vector<qint64>(static_cast<size_t>(buckets)));
    std::vector<qint64> missing(courses);
    Career career;
    std::vector<Wish> wishes;
    const int stride = std::max(1, world.cadres / 20'000);
    int drawn = 0;
    for (int index = 0; index < world.cadres; index += stride, ++drawn) {
        drawCareer(world, index, career);
        drawWishes(world, career, wishes);
        for (const Wish &wish : wishes) {
            if (!wish.taken)
                ++missing[static_cast<size_t>(wish.course)];
            else if (wish.inClass)
                ++taken[static_cast<size_t>(wish.course)]
                       [static_cast<size_t>((wish.desired.julian - world.begin.julian) / Demand::bucketDays)];
        }
    }
    const auto scaled
        = [&](qint64 count) { return drawn == 0 ? 0 : static_cast<int>(count * world.cadres / drawn); };
    Demand demand;
    for (size_t course = 0; course < courses; ++course) {
        auto &row = demand.taken.emplace_back();
        std::ranges::transform(taken[course], std::back_inserter(row), scaled);
        demand.missing.push_back(scaled(missing[course]));
    }
    return demand;
}

} // namespace lotrinh::demo
