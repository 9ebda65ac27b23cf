// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "career.h"

namespace lotrinh::demo {

/// One course a cadre took, or should take and has not.
struct Wish {
    int course = -1;
    Day desired; ///< about when it was finished (taken) or is missed (gap: the demo's today)
    Period window; ///< days it may have been finished on
    bool taken = false;
    bool inClass = false; ///< taken at the province's own school, if a class of it has a seat
    bool planned = false; ///< asked by a planning entry rather than a post
    int title = -1; ///< the title that asks
    Day since = Day::distantPast(); ///< of a gap: a course finished from this day on would have closed it
};

/// Overwrites `wishes`: what the cadre took in these years (in the order of `desired`) and then the gaps
/// left today. Driven by the requirements of the posts and planning entries, with the unit's zeal.
void drawWishes(const World &world, const Career &career, std::vector<Wish> &wishes);

} // namespace lotrinh::demo
