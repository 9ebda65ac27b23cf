// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../classfile.h"
#include "../command/classcommands.h"
#include "../lookup.h"

/// Questions that several commands on classes ask.
namespace lotrinh::service {

/// `wrong_state` once the class is closed or cancelled: its timetable stands.
Result<void> checkTimetableOpen(const TrainingClass &trainingClass);
/// `class_started` once it runs, `wrong_state` when it is closed or cancelled.
Result<void> checkBeforeStart(const TrainingClass &trainingClass);
/// `lecturer_not_qualified` unless the lecturer (or nobody) may teach the course.
Result<void> checkTeaches(Work &work, LecturerId lecturer, CourseId course, const QString &code);
/// Writes the quotas of a class that has none; each unit once.
Result<std::vector<UnitQuota>> storeQuotas(Work &work, ClassId trainingClass, const std::vector<QuotaField> &quotas);
/// Marks the result in force as superseded and ends its completion today: both stay on record.
Result<void> supersede(Work &work, EnrolmentId enrolment);

} // namespace lotrinh::service
