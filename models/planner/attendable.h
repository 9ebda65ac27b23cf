// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"

namespace lotrinh::planner {

/// Last days of classes the person of the wish could sit in at all, from the first to the last of them, half-open: of new
/// classes wherever the course may lie, and of standing ones with a seat, on days when the person is not blocked and
/// the unit may still send somebody. Rooms, lecturers and the person's other wishes are not asked. Empty: no class ever.
Span attendableEnds(const Instance &instance, const Wish &wish);

} // namespace lotrinh::planner
