// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadrefacts.h"
#include "domain/requirement/duties.h"

#include <span>

namespace lotrinh::compliance {

/// The order in which a person should read their duties: overdue, due soon, open, studying, expiring,
/// undetermined, met, exempt; within each by due date.
std::vector<Duty> byUrgency(std::vector<Duty> duties);

/// The reason whose own due date is the duty's; the first when none is determined. Null without reasons.
const Reason *leadingReason(const Duty &duty);

/// A class of a person as their path shows it.
struct PathClass {
    QString code;
    CourseId course;
    Day startsOn;
    Day endsOn; ///< last day
    EnrolmentState state = EnrolmentState::Pending;
};

/// One thing on the line of a person's time. Exactly the pointer its kind names is set; it points into the
/// facts or classes asked about.
struct PathEvent {
    enum class Kind { TookTitle, LeftTitle, Planned, LeftPlanning, Completed, ClassAhead };
    Kind kind = Kind::TookTitle;
    Day on; ///< the first day of a title or class, the last day of a title
    const PostHolding *holding = nullptr;
    const PlanningEntry *planning = nullptr;
    const Completion *completion = nullptr;
    const PathClass *ahead = nullptr;
};

enum class PlanningEvents { Shown, Hidden };

/// Titles taken and left, planning (only when shown), completions in force on the day, and classes that end
/// on or after it in which the person has a seat, waits or asks; the latest first. What was decided or
/// finished after the day is not on the line yet, ends of titles that lie ahead are.
std::vector<PathEvent> pathEvents(
    const CadreFacts &facts, std::span<const PathClass> classes, Day asOf, PlanningEvents planning);

} // namespace lotrinh::compliance
