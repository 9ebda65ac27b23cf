// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workcalendar.h"

namespace lotrinh::demo {

namespace {

struct LunarDays {
    qint8 newYearMonth, newYearDay; ///< mùng 1 Tết
    qint8 kingsMonth, kingsDay; ///< 10 tháng 3 âm lịch
};

constexpr int firstLunarYear = 2004;
/// Vietnamese lunar calendar (UTC+7) in solar dates, from 2004 on.
constexpr LunarDays lunarDays[] = {
    {1, 22, 4, 28},
    {2, 9, 4, 18},
    {1, 29, 4, 7},
    {2, 17, 4, 26},
    {2, 7, 4, 15},
    {1, 26, 4, 4},
    {2, 14, 4, 23},
    {2, 3, 4, 12},
    {1, 23, 3, 31},
    {2, 10, 4, 19},
    {1, 31, 4, 9},
    {2, 19, 4, 28},
    {2, 8, 4, 16},
    {1, 28, 4, 6},
    {2, 16, 4, 25},
    {2, 5, 4, 14},
    {1, 25, 4, 2},
    {2, 12, 4, 21},
    {2, 1, 4, 10},
    {1, 22, 4, 29},
    {2, 10, 4, 18},
    {1, 29, 4, 7},
    {2, 17, 4, 26},
    {2, 6, 4, 16},
    {1, 26, 4, 4},
    {2, 13, 4, 23},
    {2, 2, 4, 12},
    {1, 23, 4, 1},
    {2, 11, 4, 19},
    {1, 31, 4, 9},
    {2, 19, 4, 28},
    {2, 8, 4, 17},
    {1, 28, 4, 6},
    {2, 15, 4, 24},
    {2, 4, 4, 13},
    {1, 24, 4, 3},
    {2, 12, 4, 20},
    {2, 1, 4, 10},
    {1, 22, 4, 29},
    {2, 10, 4, 19},
    {1, 30, 4, 7},
    {2, 17, 4, 26},
};

const LunarDays *lunarDaysOf(int year)
{
    const int at = year - firstLunarYear;
    return at >= 0 && at < static_cast<int>(std::size(lunarDays)) ? &lunarDays[at] : nullptr;
}

} // namespace

WorkCalendar::WorkCalendar(int firstYear, int lastYear)
    : m_first(Day::of(firstYear, 1, 1))
    , m_closed(static_cast<size_t>(Day::of(lastYear + 1, 1, 1).julian - m_first.julian), false)
{
    for (int year = firstYear; year <= lastYear; ++year)
        addYear(year);
}

void WorkCalendar::addYear(int year)
{
    add(Day::of(year, 1, 1), 1, QStringLiteral("Tết Dương lịch"));
    const LunarDays *lunar = lunarDaysOf(year);
    if (lunar) {
        const Day newYear = Day::of(year, lunar->newYearMonth, lunar->newYearDay);
        add(newYear.plusDays(-1), 6, QStringLiteral("Tết Nguyên đán"));
        add(Day::of(year, lunar->kingsMonth, lunar->kingsDay), 1, QStringLiteral("Giỗ Tổ Hùng Vương"));
    }
    add(Day::of(year, 4, 30), 1, QStringLiteral("Ngày Chiến thắng"));
    add(Day::of(year, 5, 1), 1, QStringLiteral("Ngày Quốc tế Lao động"));
    add(Day::of(year, 9, 2), year >= 2021 ? 2 : 1, QStringLiteral("Quốc khánh"));
}

void WorkCalendar::add(Day from, int days, const QString &name)
{
    m_holidays.push_back(
        {HolidayId{static_cast<qint64>(m_holidays.size()) + 1}, {from, from.plusDays(days)}, name});
    for (int i = 0; i < days; ++i)
        m_closed[static_cast<size_t>(from.julian - m_first.julian + i)] = true;
}

bool WorkCalendar::isWorking(Day day) const
{
    const int weekday = day.julian % 7; // 0 = Monday
    if (weekday == 5 || weekday == 6)
        return false;
    const qint64 at = qint64(day.julian) - m_first.julian;
    return at < 0 || at >= static_cast<qint64>(m_closed.size()) || !m_closed[static_cast<size_t>(at)];
}

Day WorkCalendar::onOrAfter(Day day) const
{
    while (!isWorking(day))
        day = day.plusDays(1);
    return day;
}

Day WorkCalendar::onOrBefore(Day day) const
{
    while (!isWorking(day))
        day = day.plusDays(-1);
    return day;
}

Day WorkCalendar::plusWorkingDays(Day day, int count) const
{
    for (; count > 0; --count)
        day = onOrAfter(day.plusDays(1));
    for (; count < 0; ++count)
        day = onOrBefore(day.plusDays(-1));
    return day;
}

} // namespace lotrinh::demo
