// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern.h"

#include <algorithm>

namespace lotrinh {

namespace {

constexpr int furthestDays = 3 * 366;

bool isHoliday(Day day, std::span<const Holiday> holidays)
{
    return std::any_of(holidays.begin(), holidays.end(), [=](const Holiday &one) { return one.days.holds(day); });
}

bool isMeant(const RepeatPattern &pattern, Day day)
{
    const int weekday = day.toDate().dayOfWeek() - 1;
    const int firstMonday = pattern.first.julian - (pattern.first.toDate().dayOfWeek() - 1);
    const int week = (day.julian - firstMonday) / 7;
    return pattern.weekdays[static_cast<size_t>(weekday)] && week % std::max(1, pattern.everyWeeks) == 0;
}

} // namespace

std::vector<TimeSpan> repeatedHalfDays(const RepeatPattern &pattern, std::span<const Holiday> holidays)
{
    std::vector<TimeSpan> spans;
    if (!pattern.first.isFinite() || (!pattern.last.isFinite() && pattern.most <= 0))
        return spans;
    const Day last = std::min(pattern.last, pattern.first.plusDays(furthestDays));
    for (Day day = pattern.first; day <= last; day = day.plusDays(1)) {
        if (!isMeant(pattern, day) || (!pattern.onHolidays && isHoliday(day, holidays)))
            continue;
        const std::vector<TimeSpan> both = halfDaysOf(std::span(&day, 1));
        for (size_t half = 0; half < both.size(); ++half) {
            if (!(half == 0 ? pattern.morning : pattern.afternoon))
                continue;
            spans.push_back(both[half]);
            if (static_cast<int>(spans.size()) == pattern.most)
                return spans;
        }
    }
    return spans;
}

} // namespace lotrinh
