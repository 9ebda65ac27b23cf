// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "career.h"

namespace lotrinh::demo {

/// Adds the planning entries (quy hoạch) of about one cadre in seven: for the title one step up, in the
/// present and the next term, some with a day in view, some ended with a reason.
void drawPlanning(const World &world, Career &career, Random &random);

} // namespace lotrinh::demo
