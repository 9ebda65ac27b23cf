// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

bool hasReasonFrom(const Duty &duty, TitleId title)
{
    return std::any_of(duty.reasons.begin(), duty.reasons.end(), [&](const Reason &reason) { return reason.title == title; });
}

bool passes(const Filter &filter, const Duty &duty)
{
    return (!filter.status || duty.status == *filter.status) && (filter.courses.isEmpty() || duty.courses == filter.courses)
        && (!filter.title.isValid() || hasReasonFrom(duty, filter.title));
}

} // namespace

bool isInUnit(const Province &province, const CadreFacts &facts, UnitId unit, Day asOf, const UnitView &view)
{
    const UnitId own = resolveUnit(province.rules(), unitOn(province.rules(), facts, asOf), view);
    const auto chain = withAncestors(province.rules(), own);
    return std::find(chain.begin(), chain.end(), unit) != chain.end();
}

bool forEachDuty(const Province &province, Day asOf, const Filter &filter, const UnitView &view, const DutySink &sink,
                 const std::function<bool()> &stopped)
{
    for (const CadreFacts &facts : province.cadres()) {
        if (stopped && stopped())
            return false;
        if (filter.cadre.isValid() && facts.cadre.id != filter.cadre)
            continue;
        if (filter.unit.isValid() && !isInUnit(province, facts, filter.unit, asOf, view))
            continue;
        for (const Duty &duty : dutiesOf(province.rules(), facts, asOf))
            if (passes(filter, duty))
                sink(facts, duty);
    }
    return true;
}

RateTable rates(const Province &province, RateBy by, Day asOf, const UnitView &view, const Filter &filter)
{
    RateTable table(province.rules(), by, view);
    const CadreFacts *current = nullptr;
    std::vector<Duty> duties;
    forEachDuty(province, asOf, filter, view, [&](const CadreFacts &facts, const Duty &duty) {
        if (current != &facts) {
            if (current)
                table.add(*current, duties, asOf);
            current = &facts;
            duties.clear();
        }
        duties.push_back(duty);
    });
    if (current)
        table.add(*current, duties, asOf);
    return table;
}

std::vector<PlanningReadiness> readiness(const Province &province, Day asOf, TitleId title, TermId term)
{
    std::vector<PlanningReadiness> rows;
    for (const CadreFacts &facts : province.cadres()) {
        if (facts.planning.empty())
            continue;
        for (Readiness &one : readinessOf(province.rules(), facts, asOf)) {
            const auto entry = std::find_if(facts.planning.begin(), facts.planning.end(),
                                            [&](const PlanningEntry &candidate) { return candidate.id == one.entry; });
            if ((!title.isValid() || entry->title == title) && (!term.isValid() || entry->term == term))
                rows.push_back({&facts, &*entry, std::move(one)});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.entry->code < b.entry->code; });
    return rows;
}

} // namespace lotrinh::compliance
