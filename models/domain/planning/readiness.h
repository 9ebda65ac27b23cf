// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../requirement/duties.h"

namespace lotrinh {

/// How far one planning entry's person is prepared for the planned title (semantics.md §5).
struct Readiness {
    PlanningEntryId entry;
    int determined = 0;
    int done = 0; ///< met, expiring or exempt
    std::optional<bool> ready; ///< empty when nothing is determined
    std::vector<QString> missing; ///< course sets of duties neither done nor undetermined, sorted, repeated
    std::vector<CompletionId> evidence; ///< distinct, in code order
};

/// Whether the entry is in force on the day (semantics.md §1).
bool isInForce(const Rulebook &rules, const PlanningEntry &entry, Day asOf);

/// Readiness of every entry in force of a cadre in service, in code order; judged by each entry's own
/// reasons alone.
std::vector<Readiness> readinessOf(const Rulebook &rules, const CadreFacts &facts, Day asOf);

/// The duties an entry makes by its own reasons alone, in the order of dutiesOf; in force or not, the entry
/// is taken as it stands.
std::vector<Duty> dutiesOfEntry(
    const Rulebook &rules, const CadreFacts &facts, const PlanningEntry &entry, Day asOf);

} // namespace lotrinh
