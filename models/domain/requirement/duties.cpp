// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duties.h"

#include "../codeorder.h"
#include "merge.h"

namespace lotrinh {

namespace {

bool isMoreMain(const Rulebook &rules, const PostHolding &a, const PostHolding &b)
{
    if (a.isMain != b.isMain)
        return a.isMain;
    if (a.held.from != b.held.from)
        return a.held.from < b.held.from;
    const Unit *unitA = rules.unit(a.unit);
    const Unit *unitB = rules.unit(b.unit);
    return unitA && unitB && codeLess(unitA->code, unitB->code);
}

} // namespace

std::vector<Duty> dutiesOf(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    if (!facts.cadre.service.holds(asOf))
        return {};
    const auto sources = sourcesInForce(rules, facts, asOf);
    if (sources.empty())
        return {};
    const DutyQuestion question{rules, facts, asOf, completionsInForce(rules, facts, asOf)};
    std::vector<JudgedReason> reasons;
    for (const DutySource &source : sources)
        judgeSource(question, source, reasons);
    return mergeReasons(question, std::move(reasons));
}

const PostHolding *mainHoldingOn(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    const PostHolding *main = nullptr;
    for (const PostHolding &holding : facts.holdings)
        if (holding.held.holds(asOf) && (!main || isMoreMain(rules, holding, *main)))
            main = &holding;
    return main;
}

UnitId unitOn(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    const PostHolding *main = mainHoldingOn(rules, facts, asOf);
    return main ? main->unit : facts.cadre.unit;
}

} // namespace lotrinh
