// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratepeople.h"

#include <algorithm>

namespace lotrinh::compliance {

bool isIn(RatePart part, DutyStatus status)
{
    if (status == DutyStatus::Undetermined)
        return false;
    switch (part) {
    case RatePart::Duties:
        return true;
    case RatePart::Exempt:
        return status == DutyStatus::Exempt;
    case RatePart::Done:
        return isDone(status);
    case RatePart::Studying:
        return status == DutyStatus::Studying;
    case RatePart::Overdue:
        return status == DutyStatus::Overdue;
    case RatePart::Missing:
        return !isDone(status) && status != DutyStatus::Exempt;
    }
    return false;
}

bool RatePeople::advance(const Province &province, size_t cadres, std::vector<Turn> &into)
{
    const auto &everybody = province.cadres();
    const size_t end = std::min(everybody.size(), m_next + cadres);
    for (; m_next < end; ++m_next)
        look(province, everybody[m_next], into);
    return m_next < everybody.size();
}

void RatePeople::look(const Province &province, const CadreFacts &facts, std::vector<Turn> &into)
{
    const auto rated = ratedCadre(province, facts, m_question);
    if (!rated)
        return;
    const Rulebook &rules = province.rules();
    const UnitId unit = resolveUnit(rules, unitOn(rules, facts, m_question.asOf), m_question.view);
    bool counted = false;
    for (const Duty &duty : rated->duties) {
        if (!isIn(m_part, duty.status) || !isBehind(rules, *rated, duty))
            continue;
        into.push_back({&facts, unit, duty});
        ++m_turns;
        counted = true;
    }
    m_people += counted;
}

bool RatePeople::isBehind(const Rulebook &rules, const RatedCadre &rated, const Duty &duty) const
{
    return std::all_of(m_groups.begin(), m_groups.end(), [&](const RateGroup &group) {
        if (group.by == RateBy::None)
            return true;
        const auto keys = groupsOf(rules, *rated.facts, duty, group.by, rated.unitChain);
        return std::find(keys.begin(), keys.end(), group.key) != keys.end();
    });
}

double RatePeople::share(const Province &province) const
{
    const size_t whole = province.cadres().size();
    return whole == 0 ? 1.0 : static_cast<double>(std::min(m_next, whole)) / static_cast<double>(whole);
}

} // namespace lotrinh::compliance
