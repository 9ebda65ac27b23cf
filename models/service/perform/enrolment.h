// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/enrolmentcommands.h"
#include "../work.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const Nominate &command);
Result<Reply> perform(Work &work, const RequestSeat &command);
Result<Reply> perform(Work &work, const Approve &command);
Result<Reply> perform(Work &work, const Reject &command);
Result<Reply> perform(Work &work, const Withdraw &command);
Result<Reply> perform(Work &work, const Promote &command);
Result<Reply> perform(Work &work, const Defer &command);

} // namespace lotrinh::service
