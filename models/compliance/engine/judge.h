// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

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

/// One cadre's completions in force on the day, by day, then code. `place(i)` is the place in the columns.
class KnownCompletions {
public:
    void take(const FactColumns &facts, CadreRow row, const Moment &moment);

    size_t size() const { return m_size; }
    Day day(size_t i) const { return m_days[i]; }
    Dense span(size_t i) const { return m_spans[i]; }
    quint32 place(size_t i) const { return m_isCopy ? m_copiedPlaces[i] : m_begin + static_cast<quint32>(i); }

private:
    void copyUnrevoked(const FactColumns &facts, Day asOf);

    const Day *m_days = nullptr;
    const Dense *m_spans = nullptr;
    size_t m_size = 0;
    quint32 m_begin = 0;
    bool m_isCopy = false; ///< some are revoked: the rest was copied
    std::vector<Day> m_copiedDays;
    std::vector<Dense> m_copiedSpans;
    std::vector<quint32> m_copiedPlaces;
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

bool isHoldingInForce(const FactColumns &facts, quint32 at, Day asOf);
bool isEntryInForce(const Moment &moment, const FactColumns &facts, quint32 at);
bool isInService(const FactColumns &facts, CadreRow row, Day asOf);

/// As domain's mainHoldingOn; `nothing` when none is in force.
quint32 mainHolding(const Ruleset &rules, const FactColumns &facts, CadreRow row, Day asOf);
/// As domain's unitOn.
Dense unitOn(const Ruleset &rules, const FactColumns &facts, CadreRow row, Day asOf);

/// The places of the completions that decide a reason, earliest first (Reason::decidedBy).
void decidingCompletions(const Moment &moment, const FactColumns &facts, const KnownCompletions &known,
    const ReasonMark &reason, std::vector<quint32> &into);

} // namespace lotrinh::compliance
