// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/instance.h"

#include <cstdint>

namespace lotrinh::tests {

/// A made-up province as numbers, with the figures of planner.md §1 (test provinces).
struct ProvinceShape {
    int cadres = 30'000;
    int gaps = 45'000;
    int units = 320;
    int courses = 40;
    int smallRooms = 24; ///< of 60 seats
    int largeRooms = 16; ///< of 100 seats
    int lecturers = 150;
    int absencePct = 15;
    std::uint64_t seed = 1;
};

ProvinceShape usualProvince(std::uint64_t seed);
/// 30 or 26 rooms in the same proportion of sizes.
ProvinceShape withRooms(ProvinceShape shape, int rooms);
/// 1,500 cadres, 2,250 gaps, 8 courses, 3 rooms: the absence limit binds.
ProvinceShape smallProvince(std::uint64_t seed);
/// 300,000 cadres, 450,000 gaps, everything else ten times as many.
ProvinceShape largeProvince(std::uint64_t seed);

planner::Instance provinceOf(const ProvinceShape &shape);

} // namespace lotrinh::tests
