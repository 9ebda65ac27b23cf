// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../classfile.h"
#include "../command/classcommands.h"
#include "../lookup.h"
#include "../surroundings.h"

/// Questions that several commands on classes ask.
namespace lotrinh::service {

/// `wrong_state` once the class is closed or cancelled: its timetable stands.
Result<void> checkTimetableOpen(const TrainingClass &trainingClass);
/// `class_started` once it runs, `wrong_state` when it is closed or cancelled.
Result<void> checkBeforeStart(const TrainingClass &trainingClass);
/// `lecturer_not_qualified` unless the lecturer (or nobody) may teach the course.
Result<void> checkTeaches(Work &work, LecturerId lecturer, CourseId course, const QString &code);
/// `bad_field` unless a session of that span ends after it starts and within a day.
Result<void> checkLength(const char *endField, const char *startField, TimeSpan span);
/// The session that is asked for, not stored: its class `file`, room and lecturer as they are called. `bad_field` also
/// when the class has a session that starts then; whether it may stand is settleSessions' to say.
Result<Session> askedSession(Work &work, const ClassFile &file, const AddSession &command);
/// What is worth saying of a session that may stand.
Result<std::vector<ScheduleWarning>> warningsOf(Work &work, const TimetableAround &around, const TrainingClass &trainingClass, const Session &session);
/// Writes the quotas of a class that has none; each unit once.
Result<std::vector<UnitQuota>> storeQuotas(Work &work, ClassId trainingClass, const std::vector<QuotaField> &quotas);
/// Marks the result in force as superseded and ends its completion today: both stay on record, and a paper
/// handed out on it is void.
Result<void> supersede(Work &work, EnrolmentId enrolment);
/// A paper says what its completion said: without it the paper, or the confirmation in its place, is void.
Result<void> voidPapersOf(Work &work, CompletionId completion);

} // namespace lotrinh::service
