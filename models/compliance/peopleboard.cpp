// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleboard.h"

#include <algorithm>

namespace lotrinh::compliance {

QSet<UnitId> withDescendants(const Rulebook &rules, UnitId unit)
{
    QSet<UnitId> units;
    for (const Unit &one : rules.units()) {
        const auto chain = withAncestors(rules, one.id);
        if (std::find(chain.begin(), chain.end(), unit) != chain.end())
            units.insert(one.id);
    }
    return units;
}

const DutyCounts &PeopleBoard::countsOf(const Province &province, const CadreFacts &facts)
{
    auto counts = m_counts.constFind(facts.cadre.id);
    if (counts == m_counts.constEnd())
        counts = m_counts.insert(facts.cadre.id, countDuties(dutiesOf(province.rules(), facts, m_asOf)));
    return *counts;
}

PeopleBoard::Answer PeopleBoard::ask(const Province &province, const Question &question)
{
    if (!m_search)
        m_search.emplace(province);
    if (m_asOf != question.asOf)
        m_counts.clear();
    m_asOf = question.asOf;

    const Rulebook &rules = province.rules();
    const QSet<UnitId> units
        = question.unit.isValid() ? withDescendants(rules, question.unit) : QSet<UnitId>();
    Answer answer;
    size_t counted = 0;
    const auto accepts = [&](CadreId id) {
        const CadreFacts &facts = *province.cadre(id);
        if (question.unit.isValid() && !units.contains(unitOn(rules, facts, m_asOf)))
            return false;
        if (!question.status)
            return true;
        const bool isNew = !m_counts.contains(id);
        if (isNew && counted == question.countsAtOnce) {
            answer.isComplete = false;
            return false;
        }
        counted += isNew;
        return countsOf(province, facts).of(*question.status) > 0;
    };
    const bool narrows = question.unit.isValid() || question.status;
    const auto found
        = m_search->find(question.text, question.limit, narrows ? accepts : PeopleSearch::Accepts());
    answer.total = found.total;
    for (CadreId id : found.first) {
        const CadreFacts &facts = *province.cadre(id);
        const PostHolding *main = mainHoldingOn(rules, facts, m_asOf);
        answer.people.push_back({&facts, unitOn(rules, facts, m_asOf), main ? main->title : TitleId(),
            countsOf(province, facts)});
    }
    return answer;
}

void PeopleBoard::takeIn(const Province &province, const std::vector<CadreId> &changed)
{
    for (CadreId id : changed)
        m_counts.remove(id);
    if (m_search)
        m_search->update(province, changed);
}

void PeopleBoard::forgetAll()
{
    m_search.reset();
    m_counts.clear();
}

} // namespace lotrinh::compliance
