// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ganttprint.h"
#include "schedulepicture.h"

namespace lotrinh::screens {

/// The words around a printed year calendar, in the language of the screens.
controls::GanttSheet calendarSheet(const ScheduleQuestion &year, const QString &language);
/// Writes it whole or not at all; pages written. Any thread.
Result<int> writeCalendar(const controls::GanttPicture &picture, const controls::GanttSheet &sheet, const QString &path);

} // namespace lotrinh::screens
