// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/plancommands.h"
#include "../work.h"

namespace lotrinh::service {

/// Refused as a whole, naming the class, when one of them cannot be opened. Who cannot be seated is told:
/// {"classes":n, "enrolled":n, "refused":[{"class","cadre","outcome","reason"}]}.
Result<Reply> perform(Work &work, const AcceptPlan &command);
/// Refused as a whole, naming the class, when one session cannot stand. Answers {"classes":n, "sessions":n} and, when
/// there is something worth saying, "warnings":[{"class","starts_at","caution"}].
Result<Reply> perform(Work &work, const AcceptTimetable &command);

} // namespace lotrinh::service
