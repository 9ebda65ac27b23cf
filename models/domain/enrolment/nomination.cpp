// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomination.h"

#include "../words.h"
#include "promotion.h"

#include <algorithm>

namespace lotrinh {

namespace {

NominationBasis basisFor(const Standing &standing)
{
    for (const ServedDuty &duty : standing.served)
        if (duty.holdingTitle.isValid() && !isSatisfied(duty.status))
            return NominationBasis::IncumbentTitle;
    for (const ServedDuty &duty : standing.served)
        if (duty.planningTitle.isValid() && !isSatisfied(duty.status))
            return NominationBasis::PlannedTitle;
    return standing.served.empty() ? NominationBasis::Other : NominationBasis::IncumbentTitle;
}

/// The title that gives the reason: of a duty the class closes, else of any it serves, else `fallback`.
TitleId titleBehind(const Standing &standing, TitleId ServedDuty::*title, TitleId fallback)
{
    TitleId found = fallback;
    bool isOnlyServed = false;
    for (const ServedDuty &duty : standing.served) {
        if (!(duty.*title).isValid())
            continue;
        if (isNeed(duty.status))
            return duty.*title;
        if (!isOnlyServed)
            found = duty.*title;
        isOnlyServed = true;
    }
    return found;
}

TitleId basisTitleOf(const Standing &standing, NominationBasis basis)
{
    switch (basis) {
    case NominationBasis::IncumbentTitle:
        return titleBehind(standing, &ServedDuty::holdingTitle, standing.title);
    case NominationBasis::PlannedTitle:
        return titleBehind(standing, &ServedDuty::planningTitle, standing.plannedTitle);
    case NominationBasis::Other:
        return {};
    }
    return {};
}

/// Rows that a batch has decided but not yet written have no id and are never the asker's own.
const Enrolment *activeRowOf(const ClassNow &now, CadreId cadre, EnrolmentId own)
{
    for (const Enrolment &row : now.enrolments)
        if (row.cadre == cadre && isActive(row.state) && !(own.isValid() && row.id == own))
            return &row;
    return nullptr;
}

NominationDecision refusal(const ClassNow &now, const NominationTerms &terms, NominationOutcome outcome)
{
    NominationDecision decision;
    decision.outcome = outcome;
    if (const Enrolment *active = activeRowOf(now, terms.cadre, terms.own))
        decision.existing = active->id;
    if (const auto it = now.standings.constFind(terms.cadre); it != now.standings.cend()) {
        if (outcome == NominationOutcome::Clash)
            decision.clash = it->clash;
        decision.served = it->served;
    }
    return decision;
}

/// Enrolled or waitlisted, for somebody who meets no refusal; `place` is the row as it would wait.
void decideSeat(const ClassNow &now, const Enrolment &place, NominationDecision &decision)
{
    if (decision.freeSeats > 0)
        decision.waitsAhead = waitsAheadOf(now, place);
    const bool takesSeat = decision.freeSeats > 0 && !decision.waitsAhead;
    decision.outcome = takesSeat ? NominationOutcome::Enrolled : NominationOutcome::Waitlisted;
}

/// What was left open by whoever asked without knowing of planned duties.
void freezeBasis(const Standing &standing, NominationDecision &decision)
{
    if (decision.basis.isEmpty())
        decision.basis = toCode(basisFor(standing));
    else if (decision.basis != toCode(NominationBasis::PlannedTitle))
        return;
    if (!decision.basisTitle.isValid())
        decision.basisTitle = basisTitleOf(standing, *fromCode<NominationBasis>(decision.basis));
}

} // namespace

SeatBook seatBookOf(const ClassNow &now)
{
    return openSeatBook(now.trainingClass.capacity, now.enrolments, now.quotas, now.chains, now.today);
}

UnitChain unitsOf(const ClassNow &now, const Enrolment &row)
{
    if (row.unitThen.isValid())
        return chainOf(now.chains, row.unitThen);
    return chainOf(now.chains, now.standings.value(row.cadre).unit);
}

NominationTerms termsOf(const Enrolment &enrolment)
{
    return {
        enrolment.cadre, enrolment.id, enrolment.basis == toCode(NominationBasis::Other), enrolment.repeat};
}

std::optional<NominationOutcome> refusalFor(const ClassNow &now, const NominationTerms &terms)
{
    if (now.trainingClass.state != ClassState::Open)
        return NominationOutcome::ClassNotOpen;
    if (activeRowOf(now, terms.cadre, terms.own))
        return NominationOutcome::AlreadyEnrolled;
    const auto standing = now.standings.constFind(terms.cadre);
    if (standing == now.standings.cend() || !standing->inService)
        return NominationOutcome::NotInService;
    if (standing->clash)
        return NominationOutcome::Clash;
    if (!standing->isEligible())
        return terms.isOtherBasis ? std::nullopt : std::optional(NominationOutcome::NotEligible);
    if (standing->isAlreadyMet() && !terms.repeat)
        return NominationOutcome::AlreadyMet;
    return {};
}

NominationDecision decideNomination(const ClassNow &now, const NominationRequest &request)
{
    const NominationTerms terms{request.cadre, {}, request.basis == NominationBasis::Other, request.repeat};
    if (const auto outcome = refusalFor(now, terms))
        return refusal(now, terms, *outcome);
    const Standing &standing = *now.standings.constFind(request.cadre);
    const NominationBasis basis = request.basis.value_or(basisFor(standing));
    NominationDecision decision;
    decision.served = standing.served;
    decision.unitThen = standing.unit;
    decision.titleThen = standing.title;
    decision.basis = toCode(basis);
    decision.basisTitle = basisTitleOf(standing, basis);
    decision.freeSeats = freeFor(seatBookOf(now), chainOf(now.chains, standing.unit));
    decision.outcome = NominationOutcome::Pending;
    if (!now.trainingClass.needsApproval)
        decideSeat(now, enrolmentOf(now, request, decision), decision);
    return decision;
}

NominationDecision decideWaiting(const ClassNow &now, const Enrolment &row)
{
    const NominationTerms terms = termsOf(row);
    if (const auto outcome = refusalFor(now, terms))
        return refusal(now, terms, *outcome);
    NominationDecision decision;
    decision.served = now.standings.constFind(row.cadre)->served;
    decision.unitThen = row.unitThen;
    decision.titleThen = row.titleThen;
    decision.basis = row.basis;
    decision.basisTitle = row.basisTitle;
    decision.freeSeats = freeFor(seatBookOf(now), unitsOf(now, row));
    decideSeat(now, row, decision);
    return decision;
}

const Enrolment *rowOf(const ClassNow &now, EnrolmentId enrolment)
{
    const auto it = std::find_if(now.enrolments.begin(), now.enrolments.end(),
        [=](const Enrolment &row) { return row.id == enrolment; });
    return it == now.enrolments.end() ? nullptr : &*it;
}

Result<NominationDecision> decideApproval(const ClassNow &now, EnrolmentId enrolment)
{
    const Enrolment *row = rowOf(now, enrolment);
    if (!row || row->state != EnrolmentState::Pending)
        return Error{QStringLiteral("wrong_state"),
            RuleWords::tr("Đề nghị này không ở trạng thái chờ duyệt."),
            {{QStringLiteral("class"), now.trainingClass.code},
                {QStringLiteral("state"), row ? toCode(row->state) : QString()}}};
    NominationDecision decision = decideWaiting(now, *row);
    if (!isRefused(decision.outcome))
        freezeBasis(*now.standings.constFind(row->cadre), decision);
    return decision;
}

Enrolment enrolmentOf(
    const ClassNow &now, const NominationRequest &request, const NominationDecision &decision)
{
    Enrolment row;
    row.trainingClass = now.trainingClass.id;
    row.cadre = request.cadre;
    row.state = decision.outcome == NominationOutcome::Enrolled ? EnrolmentState::Enrolled
        : decision.outcome == NominationOutcome::Waitlisted     ? EnrolmentState::Waitlisted
                                                                : EnrolmentState::Pending;
    row.requestedAt = request.requestedAt;
    row.basis = decision.basis;
    row.basisTitle = decision.basisTitle;
    row.unitThen = decision.unitThen;
    row.titleThen = decision.titleThen;
    row.repeat = request.repeat;
    return row;
}

} // namespace lotrinh
