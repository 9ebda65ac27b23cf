// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthtable.h"

namespace lotrinh::compliance {

const MonthTable &MonthTable::shared()
{
    static const MonthTable table;
    return table;
}

MonthTable::MonthTable()
{
    Q_ASSERT(Day::of(firstYear, 1, 1).julian == firstDay);
    for (int year = firstYear; year <= lastYear; ++year)
        for (int month = 1; month <= 12; ++month) {
            const quint32 number = static_cast<quint32>(m_months.size());
            m_months.push_back(Day::of(year, month, 1).julian);
            const int length = QDate(year, month, 1).daysInMonth();
            for (int day = 0; day < length; ++day)
                m_days.push_back(number << 5 | static_cast<quint32>(day));
        }
    m_months.push_back(Day::of(lastYear + 1, 1, 1).julian);
}

} // namespace lotrinh::compliance
