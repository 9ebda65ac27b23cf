// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/recordcommands.h"
#include "../work.h"

namespace lotrinh::service {

/// The rule as the command writes it, without an id; nothing is written. `unknown_reference` and `bad_field` as the
/// command answers.
Result<Requirement> requirementOf(Work &work, const AddRequirement &command);

} // namespace lotrinh::service
