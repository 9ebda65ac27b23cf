// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion.h"

#include "../schedule/lifecycle.h"
#include "../words.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace lotrinh {

namespace {

/// A place in the queue; smaller is earlier.
struct QueueKey {
    Day due;
    bool isNotPlanned = false;
    QString requestedAt;
    qint64 id = 0;

    friend bool operator<(const QueueKey &a, const QueueKey &b)
    {
        return std::tie(a.due, a.isNotPlanned, a.requestedAt, a.id)
            < std::tie(b.due, b.isNotPlanned, b.requestedAt, b.id);
    }
};

QueueKey queueKeyOf(const ClassNow &now, const Enrolment &row)
{
    QueueKey key;
    key.requestedAt = row.requestedAt;
    // A newcomer has no row yet and comes after everybody who asked at the same time.
    key.id = row.id.isValid() ? row.id.value : std::numeric_limits<qint64>::max();
    if (now.trainingClass.waitlistPolicy != WaitlistPolicy::Ranked)
        return key;
    const auto standing = now.standings.constFind(row.cadre);
    key.due = standing == now.standings.cend() ? Day::distantFuture() : standing->earliestDue();
    key.isNotPlanned = row.basis != toCode(NominationBasis::PlannedTitle);
    return key;
}

Error notPromotable(const ClassNow &now, const char *code, const QString &message)
{
    return {QLatin1String(code), message,
        {{QStringLiteral("class"), now.trainingClass.code},
            {QStringLiteral("state"), toCode(now.trainingClass.state)}}};
}

std::optional<Error> whyNotByHand(const ClassNow &now, const Enrolment *row)
{
    const QString state
        = RuleWords::tr("Lớp %1 %2.").arg(now.trainingClass.code, spokenState(now.trainingClass.state));
    switch (now.trainingClass.state) {
    case ClassState::Running:
    case ClassState::Finished:
        return notPromotable(now, "class_started", state);
    case ClassState::Draft:
    case ClassState::Closed:
    case ClassState::Cancelled:
        return notPromotable(now, "class_not_open", state);
    case ClassState::Open:
        break;
    }
    if (!row || row->state != EnrolmentState::Waitlisted)
        return notPromotable(now, "wrong_state", RuleWords::tr("Người này không ở trong danh sách chờ."));
    return {};
}

} // namespace

std::vector<Enrolment> waitingInOrder(const ClassNow &now)
{
    std::vector<std::pair<QueueKey, const Enrolment *>> queue;
    for (const Enrolment &row : now.enrolments)
        if (row.state == EnrolmentState::Waitlisted)
            queue.push_back({queueKeyOf(now, row), &row});
    std::stable_sort(
        queue.begin(), queue.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Enrolment> waiting;
    for (const auto &[key, row] : queue)
        waiting.push_back(*row);
    return waiting;
}

Promotion promote(const ClassNow &now)
{
    Promotion result;
    if (now.trainingClass.state != ClassState::Open)
        return result;
    const bool proposesOnly = now.trainingClass.waitlistPolicy == WaitlistPolicy::Manual;
    SeatBook book = seatBookOf(now);
    for (const Enrolment &row : waitingInOrder(now)) {
        const auto refusal = refusalFor(now, termsOf(row));
        const UnitChain units = unitsOf(now, row);
        if (refusal || !mayTakeSeat(book, units)) {
            result.passedOver.push_back({row.id, refusal});
            continue;
        }
        takeSeat(book, units);
        (proposesOnly ? result.proposed : result.promoted).push_back(row.id);
    }
    return result;
}

std::optional<CadreId> waitsAheadOf(const ClassNow &now, const Enrolment &place)
{
    const QueueKey own = queueKeyOf(now, place);
    std::optional<CadreId> first;
    std::vector<UnitChain> ahead;
    const SeatBook book = seatBookOf(now);
    for (const Enrolment &row : waitingInOrder(now)) {
        if ((place.id.isValid() && row.id == place.id) || own < queueKeyOf(now, row)
            || refusalFor(now, termsOf(row)))
            continue;
        const UnitChain units = unitsOf(now, row);
        if (!mayTakeSeat(book, units))
            continue;
        ahead.push_back(units);
        if (!first)
            first = row.cadre;
    }
    return first && isContestedBy(book, unitsOf(now, place), ahead) ? first : std::nullopt;
}

Result<NominationDecision> decideManualPromotion(const ClassNow &now, EnrolmentId enrolment)
{
    const Enrolment *row = rowOf(now, enrolment);
    if (auto error = whyNotByHand(now, row))
        return *error;
    NominationDecision decision = decideWaiting(now, *row);
    // Under `manual` the choice is a person's: those who wait longer have no claim before it is made.
    if (now.trainingClass.waitlistPolicy == WaitlistPolicy::Manual && decision.waitsAhead) {
        decision.waitsAhead = {};
        decision.outcome = NominationOutcome::Enrolled;
    }
    return decision;
}

} // namespace lotrinh
