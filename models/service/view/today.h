// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/schedule/trainingclass.h"

#include <QStringList>

namespace lotrinh::service {

class Service;

/// What a class waits for somebody to do, in the order in which Today shows it.
enum class ClassTask {
    Approve, ///< nominations or requests wait for an answer
    Promote, ///< a seat is free for somebody who waits (semantics.md §6: a released quota)
    Prepare, ///< begins within the notice and is a draft, or has no room, lecturer or sessions
    Fill, ///< begins within the notice with fewer people than the least it opens with
    Start, ///< its first day has come, it is not running
    Attendance, ///< half-days are over and somebody has no mark
    Finish, ///< its last day is over, it is still running
    Results, ///< finished, but somebody has no outcome
    Close, ///< finished, everybody has an outcome
};

/// One thing to do for one class.
struct TodayTask {
    ClassTask task = ClassTask::Approve;
    QString trainingClass; ///< its code
    QString name; ///< the class's, or its course's
    ClassState state = ClassState::Open;
    Day day; ///< since when, or by when: what it is sorted by within its kind
    int count = 0; ///< people, half-days or places, by task
    QStringList cadres; ///< Approve: codes of those who wait for an answer, in the order they asked
    bool isDraft = false; ///< Prepare: nobody can be nominated yet
    bool lacksRoom = false; ///< Prepare
    bool lacksLecturer = false; ///< Prepare
    bool lacksSessions = false; ///< Prepare
    bool isByHand = false; ///< Promote: the class's policy leaves the choice to a person
};

/// How many days before its first day a class should have everything it needs (domain.md §3.1: the opening
/// decision goes out fifteen days before).
inline constexpr int preparationDays = 15;

/// Whether classes are run from this connection at all: at a server only by who is shown everybody (access/gate.h).
bool runsClassesHere(Service &service);
/// Everything classes wait for on that day: by kind, then by day, then by class code; nothing where they are not run.
Result<std::vector<TodayTask>> readToday(Service &service, Day today);

/// People who must take one of a set of courses soon, or should have.
struct DutyPressure {
    QString courses; ///< as duties print them: codes joined by ";"
    int overdue = 0; ///< people
    int soon = 0; ///< people due within the notice of the duty, or whose validity ends within it
    Day firstDeadline = Day::distantFuture(); ///< of those due soon; distant future when nobody is
    QStringList cadres; ///< codes, the overdue first, each by urgency; at most `peopleBehindPressure` of each kind
};
inline constexpr size_t peopleBehindPressure = 200;
/// The `most` sets with the most people due soon, then overdue, then by courses; of those nobody is due or
/// overdue for there is no line.
Result<std::vector<DutyPressure>> readDutyPressure(Service &service, Day asOf, size_t most);

} // namespace lotrinh::service
