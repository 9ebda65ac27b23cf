// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scenario/lessonplan.h"

namespace lotrinh::screens {

/// "10/10 buổi", "8/10 buổi: hết phòng trống".
QString placedWords(const service::LessonsOfOneClass &one);
/// "còn thiếu 10 buổi", "còn thiếu 40 buổi, xếp 12 buổi trong thời gian này"
QString missingWords(const service::ClassToPlace &one);
/// Why the reader cannot plan its lessons.
QString othersClassWords();
/// A line for each half-day: "sáng 06/07 · Chuyên đề · Phòng · Giảng viên"; only the time when the rest is as before.
QString lessonLines(const service::Timetable &table, const std::vector<Session> &sessions);

} // namespace lotrinh::screens
