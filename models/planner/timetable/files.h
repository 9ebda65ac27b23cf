// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "timetable.h"

#include <QByteArray>

namespace lotrinh::planner::timetable {

/// Reads the public .ctt and .ectt formats. Every problem is an Error `bad_field` whose message begins with
/// `file:line:`; `fileName` is only for that. The end of the file must be marked, so half a file is refused.
Result<Instance> readInstance(const QString &fileName, const QByteArray &text);

/// `Course Room Day Period`, one line a lesson, by course, then period.
QByteArray writeTimetable(const Instance &instance, Timetable timetable);

} // namespace lotrinh::planner::timetable
