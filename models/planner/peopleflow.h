// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seating.h"

#include <functional>

namespace lotrinh::planner {

inline constexpr size_t mostPairsInAFlow = 60'000; ///< one flow for more takes longer than it gains

/// Seats the people of one course anew, at the least cost for everybody else where they are: a min-cost flow
/// from wishes to places. A unit's limit is kept within each place; where places of the course overlap in
/// time it may be passed, and who would pass it stays out. Places that cannot be filled to their least are
/// left empty. Never leaves the seating dearer than it was. A course with more than `mostPairs` wishes × places goes
/// through several flows, window after window of its classes in order of time; `mayGoOn` is asked between them.
void reseatCourse(Seating &seating, int course, const std::function<bool()> &mayGoOn, size_t mostPairs = mostPairsInAFlow);

/// Everybody without a seat in order of urgency where it costs least: rough, but at once.
void seatByUrgency(Seating &seating);

} // namespace lotrinh::planner
