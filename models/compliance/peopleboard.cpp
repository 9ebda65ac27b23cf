// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleboard.h"

#include "engine/parallel.h"
#include "questions.h"

namespace lotrinh::compliance {

namespace {

constexpr quint8 bitOf(DutyStatus status)
{
    return static_cast<quint8>(1u << static_cast<unsigned>(status));
}

quint8 statusesOf(const Marks &marks)
{
    quint8 bits = 0;
    for (const DutyMark &duty : marks.duties)
        bits |= bitOf(duty.status);
    return bits;
}

DutyCounts countsOf(const Marks &marks)
{
    DutyCounts counts;
    for (const DutyMark &duty : marks.duties)
        ++counts.byStatus[static_cast<size_t>(duty.status)];
    return counts;
}

} // namespace

void PeopleBoard::judgeEverybody(const Province &province, const Moment &moment)
{
    m_statuses.assign(province.size(), 0);
    inChunks(0, province.size(), threadsFor(province.size()), [&](size_t, size_t begin, size_t end) {
        Marks marks;
        for (size_t row = begin; row < end; ++row) {
            judge(moment, province.facts(), static_cast<CadreRow>(row), marks);
            m_statuses[row] = statusesOf(marks);
        }
    });
}

PeopleBoard::Answer PeopleBoard::ask(
    const Province &province, const PeopleSearch &search, const Question &question)
{
    if (m_asOf != question.asOf)
        m_statuses.clear();
    m_asOf = question.asOf;
    const Ruleset &rules = province.ruleset();
    const FactColumns &facts = province.facts();
    const Moment moment(rules, m_asOf);
    if (question.status && m_statuses.size() != province.size())
        judgeEverybody(province, moment);

    const UnitStanding units(rules, {}, question.unit);
    const auto accepts = [&](CadreRow row) {
        return (!question.status || m_statuses[row] & bitOf(*question.status))
            && (!question.unit.isValid() || units.isInScope(unitOn(rules, facts, row, m_asOf)));
    };
    const bool narrows = question.unit.isValid() || question.status;
    const auto found
        = search.find(question.text, question.limit, narrows ? PeopleSearch::Accepts(accepts) : PeopleSearch::Accepts());
    Answer answer;
    answer.total = found.total;
    Marks marks;
    for (CadreRow row : found.first) {
        judge(moment, facts, row, marks);
        const quint32 main = mainHolding(rules, facts, row, m_asOf);
        answer.people.push_back({province.shared(row), rules.unitId(unitOn(rules, facts, row, m_asOf)),
            main == nothing ? TitleId() : rules.titleId(facts.holdings.title[main]), countsOf(marks)});
    }
    return answer;
}

void PeopleBoard::takeIn(const Province &province, const std::vector<CadreId> &changed)
{
    if (m_statuses.empty())
        return;
    const Moment moment(province.ruleset(), m_asOf);
    Marks marks;
    m_statuses.resize(province.size());
    for (CadreId id : changed)
        if (const auto row = province.rowOf(id)) {
            judge(moment, province.facts(), *row, marks);
            m_statuses[*row] = statusesOf(marks);
        }
}

} // namespace lotrinh::compliance
