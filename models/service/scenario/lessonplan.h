// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/plancommands.h"
#include "lackinglessons.h"
#include "planner/timetable/search.h"

#include <QSet>

namespace lotrinh::service {

/// The lessons of classes that run together at the school (planner.md §2), from what the timetable lacks: the topics of
/// each class, each with a lecturer, into half-days and rooms. Nothing of it is applied by itself.
struct LessonPlanQuestion {
    enum class Teachers { OfTheClass, Shared };

    Day from, to; ///< both days included
    QSet<QString> leftOut; ///< codes of classes
    /// Who teaches a class whose lecturer is known: that lecturer, or all who name its course.
    Teachers teachers = Teachers::OfTheClass;
};

/// The numbers of a lesson timetable with what they stand for.
struct LessonPlanSetting {
    struct Topic {
        size_t inClass = 0; ///< in `classes`
        QString name;
        LecturerId lecturer; ///< may be none
    };

    std::shared_ptr<const Timetable> table; ///< rooms of the instance are its rooms
    std::vector<TimeSpan> halfDays; ///< by period of the instance
    std::vector<ClassToPlace> classes; ///< by curriculum
    std::vector<Topic> topics; ///< by course of the instance
    planner::timetable::Instance instance;
};
LessonPlanSetting lessonPlanSetting(std::shared_ptr<const Timetable> table, const LessonPlanQuestion &question);

/// Why lessons of a class have no place: what is missing in every half-day that is left to it. NotFound: there is such a
/// half-day. Taken: there was a place, and somebody else has used it since.
enum class LessonShortage { None, Days, People, Lecturer, Room, NotFound, Taken };

struct LessonsOfOneClass {
    QString code;
    int asked = 0; ///< half-days in the period
    std::vector<Session> sessions; ///< new ones, by start
    LessonShortage shortage = LessonShortage::None;
};
struct LessonPlan {
    std::vector<LessonsOfOneClass> classes; ///< in the order of the timetable
    std::vector<Session> sessions; ///< of all classes
    planner::timetable::Score score;
    std::shared_ptr<const Timetable> table; ///< with them
};
/// Only lessons that the rules of the timetable itself let stand, all together; topics of one lecturer in the course's order.
LessonPlan lessonPlanOf(const LessonPlanSetting &setting, const planner::timetable::Answer &answer);

/// What of it may stand in another timetable, since somebody has changed something, or without some of its classes, by code.
LessonPlan standingIn(const Timetable &table, LessonPlan plan, const QSet<QString> &leftOut = {});

AcceptTimetable acceptanceOf(const Timetable &table, const LessonPlan &plan);

} // namespace lotrinh::service
