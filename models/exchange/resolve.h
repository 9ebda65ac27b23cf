// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"
#include "plan.h"

namespace lotrinh::exchange {

/// Compares a folder with what is held and checks the two together: doubled keys, unknown references,
/// cycles, ends before starts, completions after `today`, seats (exchange.md §1). Pure; any thread.
/// The plan's problems include those of the folder. Rows of one folder may refer to each other in any order.
ImportPlan resolve(const ImportFolder &folder, const Holdings &held, Day today);

} // namespace lotrinh::exchange
