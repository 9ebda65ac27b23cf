// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/planningentry.h"
#include "domain/planning/reviewround.h"
#include "domain/requirement/rulebook.h"
#include "domain/result.h"

#include <QStringList>
#include <vector>

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// Whether the round looks at the entry: of its term, of its unit or below.
bool reviews(const Rulebook &rules, const ReviewRound &round, const PlanningEntry &entry);

/// The entries of the round's lists in force on the day that none of its verdicts is about, by code.
QStringList undecidedAmong(const std::vector<PlanningEntry> &entries, const std::vector<ReviewVerdict> &verdicts,
                           const Rulebook &rules, const ReviewRound &round, Day on);

/// Entries of the round's lists in force on the day that nobody has said anything of, by code.
Result<QStringList> undecidedIn(store::Database &db, const Rulebook &rules, const ReviewRound &round, Day on);

} // namespace lotrinh::service
