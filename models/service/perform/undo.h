// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/undocommand.h"
#include "../work.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const Undo &command);

} // namespace lotrinh::service
