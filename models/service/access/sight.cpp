// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sight.h"

#include "compliance/questions.h"
#include "domain/enrolment/nomination.h"
#include "domain/requirement/duties.h"
#include "gate.h"

#include <QSet>

namespace lotrinh::service {

namespace {

Whose whose(const Caller &caller, CadreId cadre)
{
    return caller.self.isValid() && caller.self == cadre ? Whose::Own : Whose::Others;
}

bool seesPerson(const Caller &caller, const Rulebook &rules, CadreId cadre, UnitId unit, Day today)
{
    if (whose(caller, cadre) == Whose::Own)
        return true;
    if (!may(caller.role, Right::ReadPeople) && !may(caller.role, Right::ReadRates))
        return false;
    return isInScope(rules, unit, caller.scope, today);
}

/// What stands where the entry's code would: the title it prepares for, or that there is one.
void mask(PlanningEntry &entry, const Rulebook &rules, PlanningShown shown)
{
    const Title *title = rules.title(entry.title);
    entry.code = shown == PlanningShown::TitleOnly && title ? title->code : QStringLiteral("*");
    entry.decision.clear();
    entry.endReason.clear();
}

/// That somebody sits because they are planned is for whoever gives seats; for which title, for readers of planning.
void maskBases(const Caller &caller, std::vector<Enrolment> &enrolments)
{
    if (may(caller.role, Right::ReadPlanning))
        return;
    for (Enrolment &one : enrolments) {
        if (one.basis != toCode(NominationBasis::PlannedTitle) || whose(caller, one.cadre) == Whose::Own)
            continue;
        one.basisTitle = {};
        if (!seesPlannedDuties(caller.role, Whose::Others))
            one.basis = toCode(NominationBasis::Other);
    }
}

bool seesEverybody(const Caller &caller)
{
    return !caller.scope.isValid() && (may(caller.role, Right::ReadPeople) || may(caller.role, Right::ReadRates));
}

/// mask() for all entries at once.
void maskAll(compliance::FactColumns &seen)
{
    std::ranges::fill(seen.planning.code, seen.text.add(std::string_view("*")));
    std::ranges::fill(seen.planning.decision, 0);
    std::ranges::fill(seen.planning.endReason, 0);
}

/// The cut of whoever sees everybody: the same as one by one, column by column.
compliance::Province cutWholesale(const Caller &caller, const compliance::Province &whole, Day today)
{
    compliance::FactColumns seen = whole.facts();
    if (!seesPlannedDuties(caller.role, Whose::Others))
        std::ranges::fill(seen.cadres.planning, compliance::Stretch{});
    else if (planningShownTo(caller.role, Whose::Others) == PlanningShown::Presence)
        maskAll(seen);
    compliance::Province cut(whole.sharedRuleset(), std::move(seen));
    if (const auto own = caller.self.isValid() ? whole.cadre(caller.self) : nullptr)
        if (const auto shown = shownTo(caller, whole.rules(), *own, today))
            cut.replace(*shown);
    return cut;
}

} // namespace

bool seesEverything(const Caller &caller)
{
    return !caller.scope.isValid() && may(caller.role, Right::ReadPlanning) && may(caller.role, Right::ReadPeople);
}

std::optional<CadreFacts> shownTo(const Caller &caller, const Rulebook &rules, const CadreFacts &facts, Day today)
{
    if (!seesPerson(caller, rules, facts.cadre.id, unitOn(rules, facts, today), today))
        return {};
    CadreFacts shown = facts;
    const Whose duties = whose(caller, facts.cadre.id);
    const PlanningShown planning = planningShownTo(caller.role, duties);
    if (!seesPlannedDuties(caller.role, duties))
        shown.planning.clear();
    else if (planning == PlanningShown::Entry)
        // An entry stands on the list of the unit it is for.
        std::erase_if(shown.planning, [&](const PlanningEntry &entry) {
            return entry.unit.isValid() && !isInScope(rules, entry.unit, caller.scope, today);
        });
    else
        for (PlanningEntry &entry : shown.planning)
            mask(entry, rules, planning);
    return shown;
}

compliance::Province cutTo(const Caller &caller, const compliance::Province &whole, Day today)
{
    if (seesEverybody(caller))
        return cutWholesale(caller, whole, today);
    compliance::FactColumns seen;
    for (compliance::CadreRow row : whole.order())
        if (seesPerson(caller, whole.rules(), whole.idOf(row), compliance::unitOn(whole, row, today), today))
            if (const auto shown = shownTo(caller, whole.rules(), whole.factsOf(row), today))
                seen.add(whole.ruleset(), *shown);
    return {whole.sharedRuleset(), std::move(seen)};
}

void cutTo(const Caller &caller, const compliance::Province &cut, Holdings &held)
{
    const auto isHidden = [&](const auto &row) { return !cut.rowOf(row.cadre); };
    std::erase_if(held.cadres, [&](const Cadre &row) { return !cut.rowOf(row.id); });
    std::erase_if(held.postHoldings, isHidden);
    std::erase_if(held.completions, isHidden);
    std::erase_if(held.exemptions, isHidden);
    std::erase_if(held.enrolments, isHidden);
    maskBases(caller, held.enrolments);
    std::erase_if(held.unavailability, [&](const Unavailability &row) {
        return row.kind == ResourceKind::Cadre && !cut.rowOf(CadreId{row.resource});
    });
    QSet<PlanningEntryId> entries;
    if (may(caller.role, Right::ReadPlanning))
        for (compliance::CadreRow row : cut.order()) {
            const compliance::Stretch planned = cut.facts().cadres.planning[row];
            for (quint32 at = planned.begin; at < planned.end; ++at)
                entries.insert({cut.facts().planning.id[at]});
        }
    std::erase_if(held.planning, [&](const PlanningEntry &row) { return !entries.contains(row.id); });
}

} // namespace lotrinh::service
