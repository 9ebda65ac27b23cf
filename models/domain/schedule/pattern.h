// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slot.h"

#include <array>

namespace lotrinh {

/// Half-days that repeat from week to week.
struct RepeatPattern {
    Day first; ///< no half-day before it
    Day last = Day::distantFuture(); ///< the last day that may have one, inclusive
    std::array<bool, 7> weekdays{}; ///< Monday first
    bool morning = true;
    bool afternoon = true;
    int everyWeeks = 1; ///< 2 = every other week, counted from the week of `first`; at least 1
    int most = 0; ///< half-days at most; 0 = until `last`
    bool onHolidays = false; ///< holidays are passed over unless asked for
};

/// The half-days in order (hours of halfDaysOf). Nothing when neither `last` nor `most` bounds them; never
/// looks further than three years.
std::vector<TimeSpan> repeatedHalfDays(const RepeatPattern &pattern, std::span<const Holiday> holidays);

} // namespace lotrinh
