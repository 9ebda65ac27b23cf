// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/recordcommands.h"
#include "../work.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const AddPlanningEntry &command);
Result<Reply> perform(Work &work, const EndPlanningEntry &command);
Result<Reply> perform(Work &work, const Appoint &command);
Result<Reply> perform(Work &work, const EndPostHolding &command);
Result<Reply> perform(Work &work, const AddRequirement &command);
Result<Reply> perform(Work &work, const EndRequirement &command);
Result<Reply> perform(Work &work, const PreviewRequirement &command);
Result<Reply> perform(Work &work, const EnableRequirement &command);
Result<Reply> perform(Work &work, const GrantExemption &command);
Result<Reply> perform(Work &work, const RecordCompletion &command);
Result<Reply> perform(Work &work, const RevokeCompletion &command);

} // namespace lotrinh::service
