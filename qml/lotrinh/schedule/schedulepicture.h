// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttpicture.h"
#include "service/view/timetable.h"

namespace lotrinh::screens {

enum class ScheduleView { Year, Month, Week };
enum class ScheduleLanes { Classes, Rooms, Lecturers };

/// What of the timetable is looked at.
struct ScheduleQuestion {
    ScheduleView view = ScheduleView::Year;
    ScheduleLanes lanes = ScheduleLanes::Classes;
    Day anchor; ///< any day of the year, month or week
    Day today;
    std::optional<Period> days = {}; ///< other than `view` and `anchor` say; drawn as a year is
    bool isFixed = false; ///< nothing can be moved
};

/// The whole year, month or week (from Monday) around a day.
Period periodOf(ScheduleView view, Day anchor);
/// "Năm 2024", "Tháng 6/2024", "Tuần 03/06 – 09/06/2024".
QString periodName(ScheduleView view, Day anchor);
/// The same day a period later or earlier, for steps below 0.
Day stepped(ScheduleView view, Day anchor, int steps);

/// The timetable as bars. Bars are grouped by class code. In a week every half-day is a bar; otherwise a class
/// is one bar in its own lane, and one bar for each run of days it uses a room or a lecturer. Half-days that are only
/// proposed (without an id) have a colour of their own.
controls::GanttPicture schedulePicture(const service::Timetable &table, const ScheduleQuestion &question);

/// How bars of that state are filled, and in which tone.
controls::GanttFill fillOf(ClassState state);
QString barTone(ClassState state);

} // namespace lotrinh::screens
