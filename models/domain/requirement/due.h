// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace lotrinh {

/// The later of the source's start and the requirement's valid_from.
Day anchorOf(const Requirement &requirement, const DutySource &source);

/// Earliest day a completion may bear to count, by the requirement's own `max_age_months`
/// (semantics.md §2); the distant past when it has none.
Day earliestCounting(const Requirement &requirement, const DutySource &source);

/// The term of office of a post holding that holds the day: of the title's `term_kind`, the latest to
/// begin when several do; `appointment` = successive 5-year terms from the holding's first day.
/// Nothing when no term holds it or the title names no kind.
std::optional<Period> officeTermOn(const Rulebook &rules, const PostHolding &holding, Day asOf);

/// before_appointment, post holding: its first day, or the rule's first day + grace when the rule came later.
Day appointmentDue(const Requirement &requirement, const PostHolding &holding);

/// Every kind that may ask a planning entry: the target day, else the day before the term when approved
/// before it began, else the term's last day.
Day plannedDue(const Rulebook &rules, const PlanningEntry &entry);

} // namespace lotrinh
