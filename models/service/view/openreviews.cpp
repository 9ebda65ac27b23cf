// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreviews.h"

#include "../access/gate.h"
#include "../review.h"
#include "../service.h"
#include "store/rows.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

using Entries = std::vector<PlanningEntry>;

/// The undecided entries whose cadre has left by the day.
QStringList leftBehind(const Entries &entries, const compliance::Province &province, const QStringList &undecided, Day on)
{
    const QSet<QString> waiting(undecided.begin(), undecided.end());
    QStringList codes;
    for (const PlanningEntry &entry : entries) {
        const auto row = waiting.contains(entry.code) ? province.rowOf(entry.cadre) : std::nullopt;
        if (row && !province.cadreOf(*row).service.holds(on))
            codes.append(entry.code);
    }
    codes.sort();
    return codes;
}

/// Those under way that the caller sees.
Result<std::vector<ReviewRound>> openRounds(Service &service, const Rulebook &rules, const Caller &caller, Day on)
{
    auto rounds = store::readAll<ReviewRound>(service.database());
    if (rounds)
        std::erase_if(*rounds, [&](const ReviewRound &round) { return !round.isOpen() || !isInScope(rules, round.unit, caller.scope, on); });
    return rounds;
}

} // namespace

Result<std::vector<OpenReview>> readOpenReviews(Service &service, const Caller &caller, Day on)
{
    const auto province = service.provinceFor(caller, Right::ReadPlanning, on);
    if (!province)
        return province.error();
    const Rulebook &rules = (*province)->rules();
    const auto rounds = openRounds(service, rules, caller, on);
    if (!rounds)
        return rounds.error();
    const auto entries = rounds->empty() ? Result<Entries>(Entries()) : store::readAll<PlanningEntry>(service.database());
    if (!entries)
        return entries.error();
    std::vector<OpenReview> open;
    for (const ReviewRound &round : *rounds) {
        const auto verdicts = store::readWhere<ReviewVerdict>(service.database(), &ReviewVerdict::round, round.id);
        if (!verdicts)
            return verdicts.error();
        const QStringList undecided = undecidedAmong(*entries, *verdicts, rules, round, on);
        open.push_back({round, static_cast<int>(verdicts->size()), undecided, leftBehind(*entries, **province, undecided, on)});
    }
    std::ranges::sort(open, [](const OpenReview &a, const OpenReview &b) {
        return std::tuple(b.round.openedOn, a.round.code) < std::tuple(a.round.openedOn, b.round.code);
    });
    return open;
}

Result<QString> freeReviewCode(Service &service, Day on)
{
    const auto rounds = store::readAll<ReviewRound>(service.database());
    if (!rounds)
        return rounds.error();
    QSet<QString> taken;
    for (const ReviewRound &round : *rounds)
        taken.insert(round.code);
    const QString ofTheYear = QStringLiteral("RS-%1").arg(on.year());
    QString code = ofTheYear;
    for (int number = 2; taken.contains(code); ++number)
        code = QStringLiteral("%1-%2").arg(ofTheYear).arg(number);
    return code;
}

} // namespace lotrinh::service
