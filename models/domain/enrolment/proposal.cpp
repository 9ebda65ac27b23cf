// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include "../codeorder.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <set>
#include <tuple>

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

/// Urgency alone: among equals the units take turns.
auto urgencyOf(const Proposal &proposal)
{
    return std::tuple(!proposal.isOverdue, proposal.dueOn, !proposal.fromPlanning);
}

using UnitCounts = QHash<UnitId, int>;

UnitCounts seatedByUnit(const ClassNow &now)
{
    UnitCounts counts;
    for (const Enrolment &row : now.enrolments)
        if (holdsSeat(row.state))
            ++counts[row.unitThen];
    return counts;
}

/// Equally urgent people of one unit, in code order.
struct UnitQueue {
    std::vector<const Proposal *> people;
    size_t next = 0;

    const Proposal &first() const { return *people[next]; }
};

/// Puts equally urgent people in turns: next is always somebody of the unit that has fewest so far.
void takeTurns(std::span<const Proposal> equals, UnitCounts &counts, std::vector<Proposal> &ranked)
{
    QHash<UnitId, UnitQueue> queues;
    for (const Proposal &one : equals)
        queues[one.unit].people.push_back(&one);
    const auto isSooner = [](const std::tuple<int, QString, UnitId> &a, const std::tuple<int, QString, UnitId> &b) {
        if (std::get<0>(a) != std::get<0>(b))
            return std::get<0>(a) < std::get<0>(b);
        return codeLess(std::get<1>(a), std::get<1>(b));
    };
    std::set<std::tuple<int, QString, UnitId>, decltype(isSooner)> turns(isSooner);
    for (auto queue = queues.cbegin(); queue != queues.cend(); ++queue)
        turns.insert({counts.value(queue.key()), queue->first().code, queue.key()});
    while (!turns.empty()) {
        const UnitId unit = std::get<2>(*turns.begin());
        turns.erase(turns.begin());
        UnitQueue &queue = queues[unit];
        ranked.push_back(queue.first());
        ranked.back().unitAhead = counts[unit]++;
        if (++queue.next < queue.people.size())
            turns.insert({counts.value(unit), queue.first().code, unit});
    }
}

/// By urgency, the units taking turns among equals.
std::vector<Proposal> balanced(const ClassNow &now, std::vector<Proposal> proposals)
{
    std::sort(proposals.begin(), proposals.end(), [](const Proposal &a, const Proposal &b) {
        return urgencyOf(a) != urgencyOf(b) ? urgencyOf(a) < urgencyOf(b) : codeLess(a.code, b.code);
    });
    UnitCounts counts = seatedByUnit(now);
    std::vector<Proposal> ranked;
    ranked.reserve(proposals.size());
    for (size_t from = 0; from < proposals.size();) {
        size_t to = from + 1;
        while (to < proposals.size() && urgencyOf(proposals[to]) == urgencyOf(proposals[from]))
            ++to;
        takeTurns(std::span(proposals).subspan(from, to - from), counts, ranked);
        from = to;
    }
    return ranked;
}

} // namespace

std::vector<Proposal> proposalsFor(const ClassNow &now, std::span<const ProposalCandidate> candidates)
{
    const SeatBook book = seatBookOf(now);
    QSet<CadreId> active;
    for (const Enrolment &row : now.enrolments)
        if (isActive(row.state))
            active.insert(row.cadre);
    std::vector<Proposal> proposals;
    for (const ProposalCandidate &candidate : candidates) {
        const Standing &standing = candidate.standing;
        if (!standing.inService || standing.clash || active.contains(candidate.cadre))
            continue;
        std::vector<ServedDuty> needs = needsOf(standing);
        if (needs.empty())
            continue;
        proposals.push_back(proposalOf(candidate, std::move(needs)));
        proposals.back().mayTakeSeat = mayTakeSeat(book, chainOf(now.chains, standing.unit));
        proposals.back().unit = standing.unit;
    }
    return balanced(now, std::move(proposals));
}

QString sentenceOf(const Proposal &proposal)
{
    QStringList reasons;
    const QString due = proposal.dueOn.isFinite() ? toVietnamese(proposal.dueOn) : QString();
    if (proposal.isOverdue)
        reasons += QStringLiteral("quá hạn từ %1").arg(due);
    else if (!due.isEmpty())
        reasons += QStringLiteral("hạn %1").arg(due);
    if (proposal.fromPlanning)
        reasons += QStringLiteral("trong quy hoạch");
    reasons += proposal.unitAhead == 0 ? QStringLiteral("đơn vị chưa có ai")
                                       : QStringLiteral("đơn vị đã có %1 người").arg(proposal.unitAhead);
    reasons += proposal.mayTakeSeat ? QStringLiteral("còn chỗ") : QStringLiteral("hết chỗ, sẽ vào danh sách chờ");
    return reasons.join(QStringLiteral("; "));
}

} // namespace lotrinh
