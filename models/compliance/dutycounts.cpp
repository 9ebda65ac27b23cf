// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dutycounts.h"

#include <numeric>

namespace lotrinh::compliance {

int DutyCounts::toDo() const
{
    return of(DutyStatus::Overdue) + of(DutyStatus::DueSoon) + of(DutyStatus::Open)
        + of(DutyStatus::Studying);
}

Tally DutyCounts::tally() const
{
    Tally tally;
    tally.duties = std::accumulate(byStatus.begin(), byStatus.end(), 0) - of(DutyStatus::Undetermined);
    tally.exempt = of(DutyStatus::Exempt);
    tally.done = of(DutyStatus::Met) + of(DutyStatus::Expiring);
    tally.studying = of(DutyStatus::Studying);
    tally.overdue = of(DutyStatus::Overdue);
    tally.people = tally.duties > 0;
    tally.peopleDone = tally.people && tally.done + tally.exempt == tally.duties;
    return tally;
}

DutyCounts countDuties(const std::vector<Duty> &duties)
{
    DutyCounts counts;
    for (const Duty &duty : duties)
        ++counts.byStatus[static_cast<size_t>(duty.status)];
    return counts;
}

} // namespace lotrinh::compliance
