// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/planningcommands.h"
#include "../lookup.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const OpenReviewRound &command);
Result<Reply> perform(Work &work, const ReviewEntries &command);
Result<Reply> perform(Work &work, const CloseReviewRound &command);
Result<Reply> perform(Work &work, const RecordConclusion &command);
Result<Reply> perform(Work &work, const WithdrawConclusion &command);
Result<Reply> perform(Work &work, const RecordFigures &command);

} // namespace lotrinh::service
