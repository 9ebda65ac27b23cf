// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../person/cadrefacts.h"
#include "duty.h"
#include "rulebook.h"

namespace lotrinh {

/// All duties of one cadre on a day, merged, sorted by courses, kind code and value (as text,
/// empty first). Empty when the cadre is not in service. Pure; semantics.md §1–§3.
std::vector<Duty> dutiesOf(const Rulebook &rules, const CadreFacts &facts, Day asOf);

/// Whether finishing `course` on `completedOn`, seen on `asOf`, would count for the courses of a duty's
/// requirement: it is one of them or reaches one through equivalences in force on `completedOn`.
/// The requirement's own age limit is not asked (semantics.md §2, §3 `studying`).
bool courseReaches(const Rulebook &rules, const Requirement &requirement, CourseId course, Day completedOn, Day asOf);

/// The main post holding in force on a day: is_main, else the earliest valid_from, then the lowest unit
/// code; null when none is in force. semantics.md §4.
const PostHolding *mainHoldingOn(const Rulebook &rules, const CadreFacts &facts, Day asOf);

/// The unit a cadre belongs to on a day: that of the main holding in force (is_main, else the earliest
/// valid_from, then the lowest unit code), else the cadre's own unit. semantics.md §4.
UnitId unitOn(const Rulebook &rules, const CadreFacts &facts, Day asOf);

} // namespace lotrinh
