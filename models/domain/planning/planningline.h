// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>

namespace lotrinh {

/// A line of a planning entry's history: every class result approved, corrected or revoked, and every
/// change of the entry itself, adds one in the same transaction.
struct PlanningLine {
    PlanningLineId id;
    PlanningEntryId entry;
    Day on; ///< the day it happened
    QString kind; ///< added | ended | result | correction | revocation
    QString text; ///< Vietnamese, for people
    CompletionId completion; ///< the evidence, when there is one
    int doneBefore = 0; ///< readiness before: done of determined
    int determinedBefore = 0;
    int doneAfter = 0;
    int determinedAfter = 0;
};

} // namespace lotrinh
