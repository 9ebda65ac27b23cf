// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "rows.h"

namespace lotrinh::exchange {

/// What one row says that cannot be true, by itself: an end before its start, a completion after `today`.
/// Cells that could not be read are not judged again.
void checkRow(const UnitRow &row, Day today, Findings &findings);
void checkRow(const TitleRow &row, Day today, Findings &findings);
void checkRow(const TermRow &row, Day today, Findings &findings);
void checkRow(const CourseRow &row, Day today, Findings &findings);
void checkRow(const RequirementRow &row, Day today, Findings &findings);
void checkRow(const EquivalenceRow &row, Day today, Findings &findings);
void checkRow(const CadreRow &row, Day today, Findings &findings);
void checkRow(const PostHoldingRow &row, Day today, Findings &findings);
void checkRow(const PlanningRow &row, Day today, Findings &findings);
void checkRow(const CompletionRow &row, Day today, Findings &findings);
void checkRow(const ExemptionRow &row, Day today, Findings &findings);
void checkRow(const RoomRow &row, Day today, Findings &findings);
void checkRow(const LecturerRow &row, Day today, Findings &findings);
void checkRow(const UnavailabilityRow &row, Day today, Findings &findings);
void checkRow(const HolidayRow &row, Day today, Findings &findings);
void checkRow(const ClassRow &row, Day today, Findings &findings);
void checkRow(const SessionRow &row, Day today, Findings &findings);
void checkRow(const EnrolmentRow &row, Day today, Findings &findings);

} // namespace lotrinh::exchange
