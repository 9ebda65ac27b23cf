// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seating.h"

namespace lotrinh::planner {

/// Seats the people of one course anew, at the least cost for everybody else where they are: a min-cost flow
/// from wishes to places. A unit's limit is kept within each place; where places of the course overlap in
/// time it may be passed, and who would pass it stays out. Places that cannot be filled to their least are
/// left empty. Never leaves the seating dearer than it was.
void reseatCourse(Seating &seating, int course);

/// Everybody without a seat in order of urgency where it costs least: rough, but at once.
void seatByUrgency(Seating &seating);

} // namespace lotrinh::planner
