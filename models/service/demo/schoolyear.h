// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanes.h"

namespace lotrinh::demo {

/// Rooms, lecturers, classes (coded BD-YYYY-NN in the order they start) and, for the last two years and
/// what lies ahead, their half-day sessions. Class i + 1 is intake i.
School holdSchool(const World &world, const std::vector<Intake> &intakes);

} // namespace lotrinh::demo
