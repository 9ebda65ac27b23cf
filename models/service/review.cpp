// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "domain/planning/readiness.h"
#include "perform/structureparts.h"
#include "store/rows.h"

#include <QSet>

namespace lotrinh::service {

bool reviews(const Rulebook &rules, const ReviewRound &round, const PlanningEntry &entry)
{
    return (!round.term.isValid() || round.term == entry.term)
        && (!round.unit.isValid() || (entry.unit.isValid() && isBelow(rules, entry.unit, round.unit)));
}

QStringList undecidedAmong(const std::vector<PlanningEntry> &entries, const std::vector<ReviewVerdict> &verdicts,
                           const Rulebook &rules, const ReviewRound &round, Day on)
{
    QSet<PlanningEntryId> decided;
    for (const ReviewVerdict &verdict : verdicts)
        decided.insert(verdict.entry);
    QStringList codes;
    for (const PlanningEntry &entry : entries)
        if (isInForce(rules, entry, on) && reviews(rules, round, entry) && !decided.contains(entry.id))
            codes.append(entry.code);
    codes.sort();
    return codes;
}

Result<QStringList> undecidedIn(store::Database &db, const Rulebook &rules, const ReviewRound &round, Day on)
{
    const auto entries = store::readAll<PlanningEntry>(db);
    if (!entries)
        return entries.error();
    const auto verdicts = store::readWhere<ReviewVerdict>(db, &ReviewVerdict::round, round.id);
    if (!verdicts)
        return verdicts.error();
    return undecidedAmong(*entries, *verdicts, rules, round, on);
}

} // namespace lotrinh::service
