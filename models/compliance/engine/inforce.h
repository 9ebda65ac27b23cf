// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

namespace lotrinh::compliance {

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

inline bool isHoldingInForce(const FactColumns &facts, quint32 at, Day asOf)
{
    return facts.holdings.from[at] <= asOf && asOf < facts.holdings.to[at];
}
inline bool isEntryInForce(const Moment &moment, const FactColumns &facts, quint32 at)
{
    const Dense term = facts.planning.term[at];
    return term != nothing && facts.planning.approvedOn[at] <= moment.asOf()
        && moment.asOf() < facts.planning.endedOn[at] && !moment.isTermOver(term);
}
inline bool isInService(const FactColumns &facts, CadreRow row, Day asOf)
{
    return facts.cadres.serviceFrom[row] <= asOf && asOf < facts.cadres.serviceTo[row];
}

/// As domain's mainHoldingOn; `nothing` when none is in force.
quint32 mainHolding(const Ruleset &rules, const FactColumns &facts, CadreRow row, Day asOf);
/// As domain's unitOn.
Dense unitOn(const Ruleset &rules, const FactColumns &facts, CadreRow row, Day asOf);

} // namespace lotrinh::compliance
