// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include "../codeorder.h"

#include <algorithm>

namespace lotrinh {

namespace {

std::vector<ServedDuty> needsOf(const Standing &standing)
{
    std::vector<ServedDuty> needs;
    std::copy_if(standing.served.begin(), standing.served.end(), std::back_inserter(needs),
        [](const ServedDuty &duty) { return isNeed(duty.status); });
    std::stable_sort(needs.begin(), needs.end(),
        [](const ServedDuty &a, const ServedDuty &b) { return a.dueOn < b.dueOn; });
    return needs;
}

bool hasActiveRow(const ClassNow &now, CadreId cadre)
{
    return std::any_of(now.enrolments.begin(), now.enrolments.end(),
        [=](const Enrolment &row) { return row.cadre == cadre && isActive(row.state); });
}

Proposal proposalOf(const ProposalCandidate &candidate, std::vector<ServedDuty> needs)
{
    Proposal proposal;
    proposal.cadre = candidate.cadre;
    proposal.code = candidate.code;
    proposal.dueOn = needs.front().dueOn;
    proposal.isOverdue = std::any_of(needs.begin(), needs.end(),
        [](const ServedDuty &duty) { return duty.status == DutyStatus::Overdue; });
    proposal.fromPlanning
        = std::any_of(needs.begin(), needs.end(), [](const ServedDuty &duty) { return duty.fromPlanning; });
    proposal.needs = std::move(needs);
    return proposal;
}

bool isMoreUrgent(const Proposal &a, const Proposal &b)
{
    if (a.isOverdue != b.isOverdue)
        return a.isOverdue;
    if (a.dueOn != b.dueOn)
        return a.dueOn < b.dueOn;
    if (a.fromPlanning != b.fromPlanning)
        return a.fromPlanning;
    return codeLess(a.code, b.code);
}

} // namespace

std::vector<Proposal> proposalsFor(const ClassNow &now, std::span<const ProposalCandidate> candidates)
{
    const SeatBook book = seatBookOf(now);
    std::vector<Proposal> proposals;
    for (const ProposalCandidate &candidate : candidates) {
        const Standing &standing = candidate.standing;
        if (!standing.inService || standing.clash || hasActiveRow(now, candidate.cadre))
            continue;
        std::vector<ServedDuty> needs = needsOf(standing);
        if (needs.empty())
            continue;
        proposals.push_back(proposalOf(candidate, std::move(needs)));
        proposals.back().mayTakeSeat = mayTakeSeat(book, chainOf(now.chains, standing.unit));
    }
    std::sort(proposals.begin(), proposals.end(), isMoreUrgent);
    return proposals;
}

} // namespace lotrinh
