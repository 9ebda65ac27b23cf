// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "needs.h"

namespace lotrinh::compliance {

/// What presses on one set of courses on a day.
struct NeedPressure {
    QString courses; ///< as duties print them: codes joined by ";"
    int overdue = 0; ///< people
    int soon = 0; ///< people due soon or expiring
    Day firstDeadline = Day::distantFuture(); ///< of those; distant future when nobody is
    std::vector<CadreRow> cadres; ///< the overdue first; each kind as needsBehind orders them, a cadre once per duty
};

/// The `most` sets with the most people due soon, then overdue, then by courses; with at most `mostCadres` of each kind.
/// One pass over everybody.
std::vector<NeedPressure> needPressures(const Province &province, Day asOf, size_t most, size_t mostCadres);

} // namespace lotrinh::compliance
