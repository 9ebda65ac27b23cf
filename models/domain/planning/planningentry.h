// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>

namespace lotrinh {

/// A person planned for a title in a term (quy hoạch). In force on [approvedOn, endedOn), and only
/// while the term has not ended.
struct PlanningEntry {
    PlanningEntryId id;
    QString code;
    CadreId cadre;
    TitleId title;
    UnitId unit; ///< may be none
    TermId term;
    QString decision;
    Day approvedOn;
    Day targetOn = Day::distantPast(); ///< sentinel = not given
    Day endedOn = Day::distantFuture(); ///< the day of removal: already out on it
    QString endReason;
};

} // namespace lotrinh
