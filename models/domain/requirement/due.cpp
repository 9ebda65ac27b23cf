// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "due.h"

#include "../codeorder.h"

namespace lotrinh {

namespace {

/// Each bound is counted from the original day, never step by step: 29/02 stays 29/02 in leap years.
Period appointmentTerm(Day first, Day asOf)
{
    int years = (asOf.year() - first.year()) / 5 * 5;
    if (first.plusYears(years) > asOf)
        years -= 5;
    return {first.plusYears(years), first.plusYears(years + 5)};
}

bool beginsLater(const Term &a, const Term &b)
{
    return a.life.from != b.life.from ? a.life.from > b.life.from : codeLess(a.code, b.code);
}

} // namespace

Day anchorOf(const Requirement &requirement, const DutySource &source)
{
    return std::max(source.start(), requirement.life.from);
}

Day earliestCounting(const Requirement &requirement, const DutySource &source)
{
    if (!requirement.maxAgeMonths)
        return Day::distantPast();
    return anchorOf(requirement, source).plusMonths(-*requirement.maxAgeMonths);
}

std::optional<Period> officeTermOn(const Rulebook &rules, const PostHolding &holding, Day asOf)
{
    const Title *title = rules.title(holding.title);
    if (!title || !title->termKind)
        return {};
    if (*title->termKind == TermKind::Appointment)
        return appointmentTerm(holding.held.from, asOf);
    const Term *best = nullptr;
    for (const Term &term : rules.terms())
        if (term.kind == *title->termKind && term.life.holds(asOf) && (!best || beginsLater(term, *best)))
            best = &term;
    return best ? std::optional(best->life) : std::nullopt;
}

Day appointmentDue(const Requirement &requirement, const PostHolding &holding)
{
    if (requirement.life.from > holding.held.from)
        return requirement.life.from.plusMonths(requirement.graceOrDefault());
    return holding.held.from;
}

Day plannedDue(const Rulebook &rules, const PlanningEntry &entry)
{
    if (entry.targetOn.isFinite())
        return entry.targetOn;
    const Term *term = rules.term(entry.term);
    if (!term)
        return Day::distantPast();
    return entry.approvedOn < term->firstDay() ? term->firstDay().plusDays(-1) : term->lastDay();
}

} // namespace lotrinh
