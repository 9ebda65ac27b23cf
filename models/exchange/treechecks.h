// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "holdings.h"
#include "rows.h"

namespace lotrinh::exchange {

/// Puts down every circle in the unit tree that results from the rows of a folder over what is held; once,
/// on the first line of the file that takes part in it. `rows` are linked.
void checkTree(const std::vector<UnitRow> &rows, const std::vector<Unit> &held, Findings &findings);

/// Parents before their children, otherwise in the order given.
std::vector<Unit> parentsFirst(std::vector<Unit> units);

/// Warns of posts that reach beyond the life of their unit.
void warnOfPostsOutsideUnits(const std::vector<PostHoldingRow> &posts, const std::vector<UnitRow> &rows,
    const std::vector<Unit> &held, Findings &findings);

} // namespace lotrinh::exchange
