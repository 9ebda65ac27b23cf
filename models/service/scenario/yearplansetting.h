// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../service.h"
#include "domain/schedule/lecturer.h"
#include "domain/schedule/room.h"
#include "domain/schedule/unavailability.h"
#include "yearplan.h"

#include <QHash>
#include <map>

namespace lotrinh::service {

/// What the store holds of the school, in full.
struct PlanSchool {
    std::vector<Holiday> holidays;
    std::vector<Room> rooms;
    std::vector<Lecturer> lecturers;
    std::vector<Unavailability> unavailable;
    std::vector<TrainingClass> classes;
    std::vector<Session> sessions;
    std::vector<Enrolment> enrolments;
    std::vector<std::pair<ClassId, int>> keptSeats; ///< by quota, not released by anybody yet
};
Result<PlanSchool> readPlanSchool(store::Database &db);

/// A duty to be planned, while courses are still ids.
struct OpenGap {
    int gap = 0;
    CadreId cadre;
    const Requirement *requirement = nullptr; ///< any of its reasons': all name the same courses
    QString courses;
};

/// How far the setting has been put together; the functions below each add their part, in this order.
struct YearPlanBuild {
    YearPlanSetting setting;
    PlanSchool school;
    QHash<RoomId, int> roomIndex;
    QHash<LecturerId, int> lecturerIndex;
    QHash<CourseId, int> courseIndex;
    QHash<UnitId, int> unitIndex;
    QHash<CadreId, int> personIndex;
    QHash<ClassId, std::vector<CadreId>> seatsOf; ///< who sits, or sat, in each class
    QHash<ClassId, std::vector<CadreId>> listOf; ///< who is on its list: seated, waiting or asking
    QHash<ClassId, int> spokenFor; ///< seats taken, waited for, asked for or kept for units
    QHash<CadreId, std::vector<planner::Span>> personBlocked; ///< unavailable
    QHash<CadreId, std::vector<planner::Span>> inClass; ///< sitting in standing classes
    std::vector<OpenGap> openGaps; ///< one for each gap of the instance
    std::vector<ClassId> standingIds;
    std::vector<int> reachEpochs; ///< first working day of each spell in which equivalences stay the same

    planner::Span spanOf(Day from, Day to) const; ///< of [from, to)
    int countTo(Day day) const; ///< n(day)
    void blockRoom(RoomId room, planner::Span span);
    void blockLecturer(LecturerId lecturer, planner::Span span);
    /// Its index; a course no class of the plan can be held of joins without lecturers.
    int courseAt(CourseId id, const Rulebook &rules);
    /// Whether a class of the course reaches on `last` what it reaches on working day `end`.
    bool isSameReach(CourseId course, Day last, int end) const;

    const Rulebook *rules = nullptr;
};

/// Rooms, lecturers and the courses a class can be planned for.
void addSchool(YearPlanBuild &build, const Rulebook &rules);
/// Every gap of the province that can be planned; the rest is counted.
void addGaps(YearPlanBuild &build, const compliance::Province &province);
/// Who could sit in which course, and what a seat would serve.
void addWishes(YearPlanBuild &build, const compliance::Province &province);

} // namespace lotrinh::service
