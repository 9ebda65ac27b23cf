// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule/unavailability.h"

#include <vector>

namespace lotrinh::demo {

/// Vietnamese public holidays of whole years, and the working days (Monday to Friday) they leave.
/// The lunar ones (Tết, Giỗ Tổ Hùng Vương) are known for 2004–2045; other years have the fixed ones only.
class WorkCalendar {
public:
    WorkCalendar(int firstYear, int lastYear);

    const std::vector<Holiday> &holidays() const { return m_holidays; }
    bool isWorking(Day day) const;
    Day onOrAfter(Day day) const;
    Day onOrBefore(Day day) const;
    /// The working day `count` working days after (before, when negative) a working day.
    Day plusWorkingDays(Day day, int count) const;

private:
    void addYear(int year);
    void add(Day from, int days, const QString &name);

    std::vector<Holiday> m_holidays;
    Day m_first;
    std::vector<bool> m_closed; ///< by days since m_first
};

} // namespace lotrinh::demo
