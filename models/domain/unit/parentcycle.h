// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit.h"

namespace lotrinh {

/// A cycle among the units' parents, each unit followed by its parent, beginning with its lowest code;
/// empty when the parents form a forest. Of several cycles the one with the lowest code is named.
/// A parent that is not among `units` ends its chain.
std::vector<UnitId> parentCycle(const std::vector<Unit> &units);

} // namespace lotrinh
