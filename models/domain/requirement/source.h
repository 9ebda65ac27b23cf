// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../person/cadrefacts.h"
#include "rulebook.h"

namespace lotrinh {

/// What makes a requirement meet a cadre: a post held or a title planned for. Exactly one pointer is set.
struct DutySource {
    const PostHolding *holding = nullptr;
    const PlanningEntry *planning = nullptr;

    TitleId title() const { return holding ? holding->title : planning->title; }
    Day start() const { return holding ? holding->held.from : planning->approvedOn; }
};

/// The post holdings and planning entries in force on the day (semantics.md §1).
std::vector<DutySource> sourcesInForce(const Rulebook &rules, const CadreFacts &facts, Day asOf);

/// `enabled` and within its dates.
bool isInForce(const Requirement &requirement, Day asOf);

/// `applies_to` fits the source, and the kind may ask it: within_months, annual_hours and every_years
/// never ask a planning entry.
bool applies(const Requirement &requirement, const DutySource &source);

/// REQUIREMENT@TITLE/UNIT or REQUIREMENT@PLANNINGCODE (exchange.md §2, `reasons`).
QString reasonText(const Rulebook &rules, const Requirement &requirement, const DutySource &source);

} // namespace lotrinh
