// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttpicture.h"
#include "service/scenario/yearplan.h"
#include "service/view/timetable.h"

namespace lotrinh::screens {

/// The classes of a draft among those that exist, by room and by lecturer.
struct BoardPictures {
    controls::GanttPicture rooms, lecturers;
};

/// Over `days`; without the draft's classes whose codes are `accepted`: those are in the timetable. Nothing can be moved.
BoardPictures boardPictures(
    const service::Timetable &table, const service::YearPlan &plan, const QSet<QString> &accepted, Period days, Day today);

} // namespace lotrinh::screens
