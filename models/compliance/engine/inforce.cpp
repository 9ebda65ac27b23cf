// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inforce.h"

namespace lotrinh::compliance {

void KnownCompletions::take(const FactColumns &facts, CadreRow row, const Moment &moment)
{
    const Stretch stretch = facts.cadres.completions[row];
    m_begin = stretch.begin;
    m_size = stretch.size();
    m_days = facts.completions.completedOn.data() + stretch.begin;
    m_spans = facts.completions.span.data() + stretch.begin;
    while (m_size > 0 && m_days[m_size - 1] > moment.knownTo())
        --m_size;
    m_isCopy = facts.hasRevoked[row];
    if (m_isCopy)
        copyUnrevoked(facts, moment.asOf());
}

void KnownCompletions::copyUnrevoked(const FactColumns &facts, Day asOf)
{
    m_copiedDays.clear();
    m_copiedSpans.clear();
    m_copiedPlaces.clear();
    for (size_t i = 0; i < m_size; ++i) {
        const quint32 place = m_begin + static_cast<quint32>(i);
        if (facts.revokedOn(place) <= asOf)
            continue;
        m_copiedDays.push_back(m_days[i]);
        m_copiedSpans.push_back(m_spans[i]);
        m_copiedPlaces.push_back(place);
    }
    m_days = m_copiedDays.data();
    m_spans = m_copiedSpans.data();
    m_size = m_copiedDays.size();
}

quint32 mainHolding(const Ruleset &rules, const FactColumns &facts, CadreRow row, Day asOf)
{
    const HoldingColumns &holdings = facts.holdings;
    const auto isMoreMain = [&](quint32 a, quint32 b) {
        if (holdings.isMain(a) != holdings.isMain(b))
            return holdings.isMain(a);
        if (holdings.from[a] != holdings.from[b])
            return holdings.from[a] < holdings.from[b];
        return holdings.unit[a] != nothing && holdings.unit[b] != nothing
            && rules.unitRank(holdings.unit[a]) < rules.unitRank(holdings.unit[b]);
    };
    quint32 main = nothing;
    for (quint32 at = facts.cadres.holdings[row].begin; at < facts.cadres.holdings[row].end; ++at)
        if (isHoldingInForce(facts, at, asOf) && (main == nothing || isMoreMain(at, main)))
            main = at;
    return main;
}

Dense unitOn(const Ruleset &rules, const FactColumns &facts, CadreRow row, Day asOf)
{
    const quint32 main = mainHolding(rules, facts, row, asOf);
    return main == nothing ? facts.cadres.unit[row] : facts.holdings.unit[main];
}

} // namespace lotrinh::compliance
