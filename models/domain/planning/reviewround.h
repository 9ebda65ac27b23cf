// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

/// A review of the planning lists (rà soát): once a year every entry is kept, added or taken out.
struct ReviewRound {
    ReviewRoundId id;
    QString code;
    TermId term; ///< whose lists are reviewed; none = of every term
    UnitId unit; ///< of this unit and what is below it; none = of all
    Day openedOn;
    Day closedOn = Day::distantFuture(); ///< still open
    QString note;

    bool isOpen() const { return !closedOn.isFinite(); }
};

enum class ReviewKind { Keep, Add, TakeOut };

template <> struct CodeTable<ReviewKind> {
    static constexpr std::array<std::pair<ReviewKind, const char *>, 3> codes{{
        {ReviewKind::Keep, "keep"},
        {ReviewKind::Add, "add"},
        {ReviewKind::TakeOut, "take_out"},
    }};
};

/// What a round said of one entry; one decision may stand behind many of them.
struct ReviewVerdict {
    ReviewVerdictId id;
    ReviewRoundId round;
    PlanningEntryId entry;
    ReviewKind kind = ReviewKind::Keep;
    QString reason; ///< why it was taken out; may be empty otherwise
    QString decision;
    Day on;
};

} // namespace lotrinh
