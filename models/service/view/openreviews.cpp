// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreviews.h"

#include "../gate.h"
#include "../review.h"
#include "../service.h"
#include "store/rows.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// The undecided entries whose cadre has left by the day.
Result<QStringList> leftBehind(Service &service, const compliance::Province &province, const QStringList &undecided, Day on)
{
    const auto entries = store::readAll<PlanningEntry>(service.database());
    if (!entries)
        return entries.error();
    const QSet<QString> waiting(undecided.begin(), undecided.end());
    QStringList codes;
    for (const PlanningEntry &entry : *entries) {
        const auto row = waiting.contains(entry.code) ? province.rowOf(entry.cadre) : std::nullopt;
        if (row && !province.cadreOf(*row).service.holds(on))
            codes.append(entry.code);
    }
    codes.sort();
    return codes;
}

} // namespace

Result<std::vector<OpenReview>> readOpenReviews(Service &service, const Caller &caller, Day on)
{
    const auto province = service.provinceFor(caller, Right::ReadPlanning, on);
    if (!province)
        return province.error();
    const Rulebook &rules = (*province)->rules();
    const auto rounds = store::readAll<ReviewRound>(service.database());
    if (!rounds)
        return rounds.error();
    std::vector<OpenReview> open;
    for (const ReviewRound &round : *rounds) {
        if (!round.isOpen() || !isInScope(rules, round.unit, caller.scope, on))
            continue;
        const auto verdicts = store::readWhere<ReviewVerdict>(service.database(), &ReviewVerdict::round, round.id);
        const auto undecided = undecidedIn(service.database(), rules, round, on);
        if (!verdicts || !undecided)
            return verdicts ? undecided.error() : verdicts.error();
        const auto left = leftBehind(service, **province, *undecided, on);
        if (!left)
            return left.error();
        open.push_back({round, static_cast<int>(verdicts->size()), *undecided, *left});
    }
    std::ranges::sort(open, [](const OpenReview &a, const OpenReview &b) {
        return std::tuple(b.round.openedOn, a.round.code) < std::tuple(a.round.openedOn, b.round.code);
    });
    return open;
}

} // namespace lotrinh::service
