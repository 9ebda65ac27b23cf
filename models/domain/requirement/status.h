// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judgement.h"

namespace lotrinh {

/// Gives a duty its merged due day and end of validity, its status and what decided it, from its reasons.
/// `requirement` is any of its requirements: they all name the same courses. semantics.md §2 (merging), §3.
void settle(const DutyQuestion &question, const Requirement &requirement, Duty &duty);

/// Smallest window, in months, among the reasons whose due day is the merged one.
int dueWindow(const Duty &duty);
/// Smallest window among the reasons whose end of validity is the merged one.
int endWindow(const Duty &duty);

/// First day on which a duty that is not met is due_soon: due day minus window.
Day dueSoonFrom(const Duty &duty);
/// First day on which a met duty is expiring: end of validity minus window.
Day expiringFrom(const Duty &duty);

} // namespace lotrinh
