// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include "engine/detail.h"

#include <algorithm>

namespace lotrinh::compliance {

UnitStanding::UnitStanding(const Ruleset &rules, const UnitView &view, UnitId scope)
    : m_isEverybody(!scope.isValid())
{
    for (const Unit &unit : rules.rules().units()) {
        const UnitId shown = resolveUnit(rules.rules(), unit.id, view);
        m_shownAs.push_back(rules.unit(shown));
        const auto chain = withAncestors(rules.rules(), shown);
        m_isInScope.push_back(std::find(chain.begin(), chain.end(), scope) != chain.end());
    }
}

DutyFilter::DutyFilter(const Ruleset &rules, const FactColumns &facts, const Filter &filter)
    : m_rules(rules)
    , m_facts(facts)
    , m_filter(filter)
    , m_title(rules.title(filter.title))
    , m_term(rules.term(filter.term))
    , m_asksReasons(filter.title.isValid() || filter.term.isValid() || !filter.level.isEmpty())
{ }

bool DutyFilter::passes(CadreRow row) const
{
    if (m_filter.cadre.isValid() && m_facts.cadres.id[row] != m_filter.cadre.value)
        return false;
    return !m_filter.sex || m_facts.cadres.sex[row] == static_cast<qint8>(*m_filter.sex);
}

bool DutyFilter::hasReason(const ReasonMark &reason) const
{
    const Dense title
        = reason.isPlanning ? m_facts.planning.title[reason.source] : m_facts.holdings.title[reason.source];
    return (!m_filter.title.isValid() || title == m_title)
        && (m_filter.level.isEmpty() || m_rules.titleAt(title).level == m_filter.level)
        && (!m_filter.term.isValid() || (reason.isPlanning && m_facts.planning.term[reason.source] == m_term));
}

bool DutyFilter::passes(const Marks &marks, const DutyMark &duty) const
{
    if (m_filter.status && duty.status != *m_filter.status)
        return false;
    if (!m_filter.courses.isEmpty() && m_rules.asks()[duty.ask].courses != m_filter.courses)
        return false;
    if (!m_asksReasons)
        return true;
    const auto reasons = marks.reasonsOf(duty);
    return std::any_of(
        reasons.begin(), reasons.end(), [this](const ReasonMark &reason) { return hasReason(reason); });
}

bool forEachMark(
    const Province &province, const Moment &moment, const Filter &filter, const UnitView &view, const MarkSink &sink)
{
    const Ruleset &rules = province.ruleset();
    const FactColumns &facts = province.facts();
    const UnitStanding units(rules, view, filter.unit);
    const DutyFilter passing(rules, facts, filter);
    const auto one = filter.cadre.isValid() ? province.rowOf(filter.cadre) : std::nullopt;
    if (filter.cadre.isValid() && !one)
        return true;
    Marks marks;
    for (CadreRow row : one ? std::span(&*one, 1) : province.order()) {
        if (!passing.passes(row))
            continue;
        if (filter.unit.isValid() && !units.isInScope(unitOn(rules, facts, row, moment.asOf())))
            continue;
        judge(moment, facts, row, marks);
        for (const DutyMark &duty : marks.duties)
            if (passing.passes(marks, duty) && !sink(row, marks, duty))
                return false;
    }
    return true;
}

bool forEachDuty(const Province &province, Day asOf, const Filter &filter, const UnitView &view, const DutySink &sink,
                 const std::function<bool()> &stopped)
{
    const Moment moment(province.ruleset(), asOf);
    std::optional<CadreRow> current;
    CadreFacts facts;
    return forEachMark(province, moment, filter, view, [&](CadreRow row, const Marks &marks, const DutyMark &mark) {
        if (current != row) {
            if (stopped && stopped())
                return false;
            current = row;
            facts = province.factsOf(row);
        }
        sink(facts, dutyOf(moment, province.facts(), marks, mark));
        return true;
    });
}

std::vector<Duty> dutiesOn(const Province &province, CadreRow row, Day asOf)
{
    const Moment moment(province.ruleset(), asOf);
    Marks marks;
    judge(moment, province.facts(), row, marks);
    return dutiesOf(moment, province.facts(), marks);
}

UnitId unitOn(const Province &province, CadreRow row, Day asOf)
{
    return province.ruleset().unitId(unitOn(province.ruleset(), province.facts(), row, asOf));
}

namespace {

/// Readiness of entries on one day.
class ReadinessJudge {
public:
    ReadinessJudge(const Province &province, Day asOf)
        : m_province(province)
        , m_moment(province.ruleset(), asOf)
    { }

    template <class Wanted> void judgeCadre(CadreRow row, Wanted wanted, std::vector<PlanningReadiness> &into)
    {
        const FactColumns &facts = m_province.facts();
        const Stretch entries = facts.cadres.planning[row];
        if (entries.size() == 0 || !isInService(facts, row, m_moment.asOf()))
            return;
        m_marks.completions.take(facts, row, m_moment);
        for (quint32 at = entries.begin; at < entries.end; ++at)
            if (isEntryInForce(m_moment, facts, at) && wanted(at))
                into.push_back(readinessOf(row, at));
    }

private:
    PlanningReadiness readinessOf(CadreRow row, quint32 at)
    {
        const FactColumns &facts = m_province.facts();
        judgeEntry(m_moment, facts, row, at, m_marks);
        PlanningReadiness one{row, facts.planningEntry(m_province.ruleset(), row, at), {}, {}};
        one.readiness.entry = one.entry.id;
        for (const DutyMark &duty : m_marks.duties) {
            if (duty.status == DutyStatus::Undetermined)
                continue;
            ++one.readiness.determined;
            if (isDone(duty.status) || duty.status == DutyStatus::Exempt)
                ++one.readiness.done;
            else
                one.readiness.missing.push_back(m_province.ruleset().asks()[duty.ask].courses);
        }
        if (one.readiness.determined > 0)
            one.readiness.ready = one.readiness.done == one.readiness.determined;
        addEvidence(one);
        return one;
    }

    /// The completions behind the duties that are met, in code order; an exempt duty names none.
    void addEvidence(PlanningReadiness &one)
    {
        const FactColumns &facts = m_province.facts();
        std::vector<quint32> all;
        std::vector<quint32> deciding;
        for (const DutyMark &duty : m_marks.duties)
            for (const ReasonMark &reason : m_marks.reasonsOf(duty))
                if (isDone(duty.status)) {
                    decidingCompletions(m_moment, facts, m_marks.completions, reason, deciding);
                    all.insert(all.end(), deciding.begin(), deciding.end());
                }
        const auto code = [&](quint32 at) { return facts.text.at(facts.completions.code[at]); };
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        std::sort(all.begin(), all.end(), [&](quint32 a, quint32 b) { return code(a) < code(b); });
        for (quint32 at : all) {
            one.readiness.evidence.push_back({facts.completions.id[at]});
            one.evidence.push_back(facts.completionCode(at));
        }
    }

    const Province &m_province;
    Moment m_moment;
    Marks m_marks;
};

void sortByCode(std::vector<PlanningReadiness> &rows)
{
    std::vector<std::pair<QByteArray, size_t>> order;
    for (size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(rows[i].entry.code.toUtf8(), i);
    std::sort(order.begin(), order.end());
    std::vector<PlanningReadiness> sorted;
    sorted.reserve(rows.size());
    for (const auto &[code, place] : order)
        sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

} // namespace

std::vector<PlanningReadiness> readiness(const Province &province, Day asOf, TitleId title, TermId term)
{
    const Dense wantedTitle = province.ruleset().title(title);
    const Dense wantedTerm = province.ruleset().term(term);
    const PlanningColumns &planning = province.facts().planning;
    ReadinessJudge judge(province, asOf);
    std::vector<PlanningReadiness> rows;
    for (CadreRow row : province.order())
        judge.judgeCadre(
            row,
            [&](quint32 at) {
                return (!title.isValid() || planning.title[at] == wantedTitle)
                    && (!term.isValid() || planning.term[at] == wantedTerm);
            },
            rows);
    sortByCode(rows);
    return rows;
}

std::vector<PlanningReadiness> readinessOfCadre(const Province &province, CadreRow row, Day asOf)
{
    std::vector<PlanningReadiness> rows;
    ReadinessJudge(province, asOf).judgeCadre(row, [](quint32) { return true; }, rows);
    sortByCode(rows);
    return rows;
}

} // namespace lotrinh::compliance
