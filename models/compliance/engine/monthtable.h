// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <vector>

namespace lotrinh::compliance {

/// Day::plusMonths by table for the years people live in, by Day::plusMonths itself outside them: the same
/// answer for every day and every number of months, in a few nanoseconds. Built once, then only read.
class MonthTable {
public:
    static const MonthTable &shared();

    Day plusMonths(Day day, int months) const
    {
        const auto place = static_cast<quint32>(day.julian - firstDay);
        if (place >= m_days.size())
            return day.plusMonths(months);
        const quint32 packed = m_days[place];
        const auto month = static_cast<quint64>(qint64(packed >> 5) + months);
        if (month >= m_months.size() - 1)
            return day.plusMonths(months);
        const qint32 length = m_months[month + 1] - m_months[month];
        return {m_months[month] + std::min(static_cast<qint32>(packed & 31), length - 1)};
    }
    /// As Day::plusYears.
    Day plusYears(Day day, int years) const { return plusMonths(day, 12 * std::clamp(years, -10000, 10000)); }
    int year(Day day) const
    {
        const auto place = static_cast<quint32>(day.julian - firstDay);
        return place < m_days.size() ? firstYear + static_cast<int>(m_days[place] >> 5) / 12 : day.year();
    }

private:
    MonthTable();

    static constexpr int firstYear = 1850;
    static constexpr int lastYear = 2249;
    static constexpr qint32 firstDay = 2396759; ///< 01/01/1850

    std::vector<quint32> m_days; ///< month number << 5 | day of the month from 0
    std::vector<qint32> m_months; ///< Julian number of each month's first day, and of the one after the last
};

/// The last day for which `holds` is true; `holds` must be true up to some day and false after it.
/// 31/12 of the year 0 when it never is, 31/12/9999 when it always is.
template <class Holds> Day lastDayWhere(Holds holds)
{
    qint32 low = Day::of(1, 1, 1).julian - 1;
    qint32 high = Day::of(9999, 12, 31).julian;
    while (low < high) {
        const qint32 middle = low + (high - low + 1) / 2;
        if (holds(Day{middle}))
            low = middle;
        else
            high = middle - 1;
    }
    return {low};
}

} // namespace lotrinh::compliance
