// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include "../planning/readiness.h"

#include <algorithm>

namespace lotrinh {

namespace {

bool isServed(const Rulebook &rules, const Duty &duty, const TrainingClass &trainingClass)
{
    // Reasons of one duty ask the same courses, so the first answers for all.
    const Requirement *requirement
        = duty.reasons.empty() ? nullptr : rules.requirement(duty.reasons.front().requirement);
    return requirement
        && courseReaches(
            rules, *requirement, trainingClass.course, trainingClass.endsOn, trainingClass.endsOn);
}

ServedDuty servedDuty(const Duty &duty)
{
    ServedDuty served{duty.courses, duty.kind, duty.value, duty.status, duty.dueOn, false, {}, {}, {}};
    for (const Reason &reason : duty.reasons) {
        served.reasons.push_back(reason.text);
        TitleId &title = reason.planning.isValid() ? served.planningTitle : served.holdingTitle;
        if (!title.isValid())
            title = reason.title;
        served.fromPlanning = served.fromPlanning || reason.planning.isValid();
    }
    return served;
}

TitleId plannedTitleOn(const Rulebook &rules, const CadreFacts &facts, Day day)
{
    const PlanningEntry *first = nullptr;
    for (const PlanningEntry &entry : facts.planning)
        if (isInForce(rules, entry, day) && (!first || entry.approvedOn < first->approvedOn))
            first = &entry;
    return first ? first->title : TitleId{};
}

} // namespace

bool Standing::isAlreadyMet() const
{
    return std::all_of(
        served.begin(), served.end(), [](const ServedDuty &duty) { return isSatisfied(duty.status); });
}

Day Standing::earliestDue() const
{
    Day earliest = Day::distantFuture();
    for (const ServedDuty &duty : served)
        if (!isSatisfied(duty.status) && duty.dueOn.isFinite())
            earliest = std::min(earliest, duty.dueOn);
    return earliest;
}

bool Standing::servesPlanning() const
{
    return std::any_of(served.begin(), served.end(),
        [](const ServedDuty &duty) { return duty.fromPlanning && isNeed(duty.status); });
}

std::optional<Booking> firstClash(std::span<const Booking> own, const Timeline &busy, ClassId except)
{
    std::optional<Booking> first;
    for (const Booking &booking : own) {
        auto other = busy.firstOverlap(booking.span, except);
        if (other && (!first || other->span.from < first->span.from))
            first = std::move(other);
    }
    return first;
}

Standing standingOf(const Rulebook &rules, const CadreFacts &facts, const TrainingClass &trainingClass,
    std::span<const Booking> own, const Timeline &busy)
{
    const Day day = trainingClass.startsOn;
    Standing standing;
    standing.cadre = facts.cadre.id;
    standing.inService = facts.cadre.service.holds(day);
    standing.clash = firstClash(own, busy, trainingClass.id);
    for (const Duty &duty : dutiesOf(rules, facts, day))
        if (isServed(rules, duty, trainingClass))
            standing.served.push_back(servedDuty(duty));
    const PostHolding *main = mainHoldingOn(rules, facts, day);
    standing.unit = unitOn(rules, facts, day);
    standing.title = main ? main->title : TitleId{};
    standing.plannedTitle = plannedTitleOn(rules, facts, day);
    return standing;
}

} // namespace lotrinh
