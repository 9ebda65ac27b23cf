// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include "../planning/readiness.h"

#include <QStringBuilder>

namespace lotrinh {

namespace {

bool mayAskPlanned(RequirementKind kind)
{
    return kind == RequirementKind::BeforeAppointment || kind == RequirementKind::OncePerTerm;
}

} // namespace

bool isInForce(const Rulebook &rules, const PlanningEntry &entry, Day asOf)
{
    const Term *term = rules.term(entry.term);
    return term && entry.approvedOn <= asOf && asOf < entry.endedOn && asOf < term->life.to;
}

bool isInForce(const Requirement &requirement, Day asOf)
{
    return requirement.enabled && requirement.life.holds(asOf);
}

std::vector<DutySource> sourcesInForce(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    std::vector<DutySource> sources;
    for (const PostHolding &holding : facts.holdings)
        if (holding.held.holds(asOf))
            sources.push_back({&holding, nullptr});
    for (const PlanningEntry &entry : facts.planning)
        if (isInForce(rules, entry, asOf))
            sources.push_back({nullptr, &entry});
    return sources;
}

bool applies(const Requirement &requirement, const DutySource &source)
{
    if (source.planning && !mayAskPlanned(requirement.kind))
        return false;
    switch (requirement.appliesTo) {
    case AppliesTo::Both:
        return true;
    case AppliesTo::Planned:
        return source.planning;
    case AppliesTo::Incumbent:
        return source.holding;
    case AppliesTo::Received:
        return source.holding && source.holding->obtainedBy == ObtainedBy::Received;
    }
    return false;
}

QString reasonText(const Rulebook &rules, const Requirement &requirement, const DutySource &source)
{
    if (source.planning)
        return requirement.code % u'@' % source.planning->code;
    const Title *title = rules.title(source.holding->title);
    const Unit *unit = rules.unit(source.holding->unit);
    return requirement.code % u'@' % (title ? title->code : QString()) % u'/'
        % (unit ? unit->code : QString());
}

} // namespace lotrinh
