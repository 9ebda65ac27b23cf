// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/schedulecommands.h"
#include "../lookup.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const ChangeClass &command);
Result<Reply> perform(Work &work, const SetQuotas &command);
Result<Reply> perform(Work &work, const MoveSession &command);
Result<Reply> perform(Work &work, const SubstituteLecturer &command);
Result<Reply> perform(Work &work, const ReopenClass &command);

} // namespace lotrinh::service
