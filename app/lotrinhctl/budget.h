// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "planner/yearplanner.h"

namespace lotrinh::ctl {

/// --seconds or --iterations, and --seed; ten seconds when neither is given. Usage error when both are, or
/// when one is no positive number.
Result<planner::Budget> budgetOf(const Call &call);

} // namespace lotrinh::ctl
