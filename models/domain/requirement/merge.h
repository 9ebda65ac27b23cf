// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judgement.h"

namespace lotrinh {

/// `before_appointment` and `within_months` are one family, `once`.
DutyKind familyOf(RequirementKind kind);

/// Merges reasons that ask the same thing (same courses, kind and value; the family `once` whatever its
/// values) and gives each duty its due day, end and status. Sorted by courses, kind code and value.
std::vector<Duty> mergeReasons(const DutyQuestion &question, std::vector<JudgedReason> reasons);

} // namespace lotrinh
