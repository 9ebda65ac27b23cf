// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rate/rates.h"

#include <array>

namespace lotrinh::compliance {

/// How many duties of one person stand where.
struct DutyCounts {
    std::array<int, 8> byStatus{};

    int of(DutyStatus status) const { return byStatus[static_cast<size_t>(status)]; }
    /// Still to be done: overdue, due soon, open, and what a running class has not closed yet.
    int toDo() const;
    /// As the rates count one person (semantics.md §4).
    Tally tally() const;
};

DutyCounts countDuties(const std::vector<Duty> &duties);

} // namespace lotrinh::compliance
