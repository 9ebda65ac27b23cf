// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/view/movetrial.h"

namespace lotrinh::screens {

/// "03/06 – 07/06/2024"; the year once when both days are in it; one day alone.
QString daysWords(Day first, Day last);
/// The name of a room or a lecturer; empty for none.
QString roomWords(const service::Timetable &table, RoomId room);
QString lecturerWords(const service::Timetable &table, LecturerId lecturer);
/// The whole class in one sentence, for a tip and for a screen reader.
QString classSentence(const service::Timetable &table, const service::TimetableClass &one);

/// What stands in the way, one line for each obstacle and class: "Phòng R1 có lớp K2: 4 buổi, từ sáng 15/03".
QStringList clashLines(const service::Timetable &table, const std::vector<Clash> &clashes);
/// What is worth knowing: half-days on weekends and holidays, a room that is too small.
QStringList cautionLines(const std::vector<ScheduleWarning> &cautions);
/// "sáng 15/03"
QString halfDayWords(TimeSpan span);

} // namespace lotrinh::screens
