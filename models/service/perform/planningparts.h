// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../work.h"

namespace lotrinh::service {

/// One line of a planning entry's own history.
Result<void> addPlanningLine(Work &work, PlanningEntryId entry, const QString &kind, const QString &text);

} // namespace lotrinh::service
