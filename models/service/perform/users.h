// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/usercommands.h"
#include "../work.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const AddUser &command);
Result<Reply> perform(Work &work, const ChangeUser &command);
Result<Reply> perform(Work &work, const SetPassword &command);
Result<Reply> perform(Work &work, const ChangePassword &command);

} // namespace lotrinh::service
