// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../person/cadrefacts.h"
#include "rulebook.h"

#include <QVarLengthArray>

namespace lotrinh {

using CourseList = QVarLengthArray<CourseId, 6>;

/// A completion in force on the day asked, with every course it counts as: its own first, then those
/// reached through equivalences (semantics.md §2, "A completion counts").
struct CountedCompletion {
    const Completion *completion = nullptr;
    CourseList countsAs;
    bool countsAnnually = false; ///< one of `countsAs` counts for annual hours
};

/// `course` and what it reaches when completed on `completedOn` and seen on `asOf`.
CourseList coursesReached(const Rulebook &rules, CourseId course, Day completedOn, Day asOf);

/// The completions of a cadre in force on `asOf`, by day, then code.
std::vector<CountedCompletion> completionsInForce(const Rulebook &rules, const CadreFacts &facts, Day asOf);

/// Whether it counts for one of the requirement's courses; ages are not asked here.
bool countsFor(const CountedCompletion &completion, const Requirement &requirement);

/// Teaching periods (tiết): its own, else the course's; 0 when neither is known.
int periodsOf(const Rulebook &rules, const Completion &completion);

} // namespace lotrinh
