// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

namespace lotrinh {

/// Seats of a class kept for a unit and what is below it, until `releaseOn` (that day they join the pool).
struct UnitQuota {
    QuotaId id;
    ClassId trainingClass;
    UnitId unit;
    int seats = 0;
    Day releaseOn;
    bool isReleased = false; ///< its seats have joined the pool and those who waited were asked
};

} // namespace lotrinh
