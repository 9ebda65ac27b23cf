// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/structurecommands.h"
#include "../lookup.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const AddUnit &command);
Result<Reply> perform(Work &work, const MergeUnits &command);
Result<Reply> perform(Work &work, const SplitUnit &command);
Result<Reply> perform(Work &work, const RenameUnit &command);
Result<Reply> perform(Work &work, const ReparentUnit &command);
Result<Reply> perform(Work &work, const DissolveUnit &command);
Result<Reply> perform(Work &work, const AddTitle &command);
Result<Reply> perform(Work &work, const RenameTitle &command);
Result<Reply> perform(Work &work, const CloseTitle &command);

} // namespace lotrinh::service
