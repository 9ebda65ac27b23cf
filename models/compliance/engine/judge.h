// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inforce.h"

namespace lotrinh::compliance {

/// A requirement meeting a source, judged: what domain's Reason says, in numbers.
struct ReasonMark {
    const Line *line = nullptr;
    quint32 source = 0; ///< place in the holding or planning columns
    bool isPlanning = false;
    bool undetermined = false;
    bool met = false;
    Day dueOn = Day::distantPast();
    Day validUntil = Day::distantPast();
};

/// A merged duty: what domain's Duty says, in numbers. Reasons are those of Marks from `first` on, by ask
/// but within the duty in no order that means anything.
struct DutyMark {
    Dense ask = 0;
    quint32 first = 0;
    quint32 count = 0;
    DutyStatus status = DutyStatus::Open;
    Day dueOn = Day::distantPast();
    Day validUntil = Day::distantPast();
    quint32 decider = nothing; ///< the exemption when exempt, the seat when studying
};

/// All duties of one cadre on a day. Kept and used again for the next cadre.
struct Marks {
    std::vector<ReasonMark> reasons;
    std::vector<DutyMark> duties; ///< by ask = in the order of domain's duties
    KnownCompletions completions;

    std::span<const ReasonMark> reasonsOf(const DutyMark &duty) const
    {
        return {reasons.data() + duty.first, duty.count};
    }
};

/// Judges all duties of the cadre as domain's dutiesOf does; none when not in service.
void judge(const Moment &moment, const FactColumns &facts, CadreRow row, Marks &marks);
/// The duties one planning entry makes by its own reasons alone (semantics.md §5). `marks.completions` must
/// have been taken for the cadre.
void judgeEntry(const Moment &moment, const FactColumns &facts, CadreRow row, quint32 entry, Marks &marks);

/// The places of the completions that decide a reason, earliest first (Reason::decidedBy).
void decidingCompletions(const Moment &moment, const FactColumns &facts, const KnownCompletions &known,
    const ReasonMark &reason, std::vector<quint32> &into);

} // namespace lotrinh::compliance
