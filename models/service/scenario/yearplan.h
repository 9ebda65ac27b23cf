// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enrolment/enrolment.h"
#include "domain/result.h"
#include "domain/schedule/trainingclass.h"
#include "planner/yearplanner.h"

#include "../command/plancommands.h"
#include "plansentences.h"

#include <QSet>
#include <QStringList>
#include <functional>

namespace lotrinh::service {

class Service;
struct YearPlanPrior;

/// What the year plan is asked for (exchange.md §2, `plan`).
struct YearPlanQuestion {
    Day from, to; ///< both days included
    int absencePct = 20; ///< of a unit's cadres in service, at least one
};

/// Which duty a gap is, for people.
struct GapName {
    QString cadre;
    QString courses; ///< as printed
    QString reason; ///< the reason that gave the weight: REQUIREMENT@…
    TitleId title;
    bool isPlanned = false; ///< that reason is a planning entry
};

/// The numbers of a plan with what they stand for.
struct YearPlanSetting {
    YearPlanQuestion question;
    planner::Instance instance;
    std::vector<Day> days; ///< the working days
    std::vector<CourseId> courses;
    std::vector<RoomId> rooms;
    std::vector<LecturerId> lecturers;
    QStringList courseCodes, courseNames, roomCodes, lecturerCodes, lecturerNames, personCodes, standingCodes;
    std::vector<GapName> gaps;
    int notPlannable = 0; ///< gaps none of whose courses has a known number of days of 20 or less
    QStringList notPlannableCourses; ///< their course sets, sorted
    QStringList takenCodes; ///< of classes that exist
};

/// Reads gaps, rooms, lecturers, holidays, unavailability and standing classes as of the plan's first day.
/// Errors: `bad_field` (to before from, no working day), storage.
Result<YearPlanSetting> readYearPlanSetting(Service &service, const YearPlanQuestion &question);

/// Who sits where, and why the class stands where it stands.
struct ProposedClass {
    TrainingClass facts; ///< state draft; ids of course, room and lecturer as in the database
    QString course, room, lecturer; ///< codes
    QStringList cadres;
    std::vector<PlanSentence> why;
};
struct ProposedSeat {
    QString trainingClass, cadre;
    TitleId basisTitle;
    bool isPlanned = false;
};
struct UnservedGap {
    QString cadre, courses;
    PlanSentence reason; ///< the binding one
};

/// A plan in words and rows: nothing of it is applied.
struct YearPlan {
    std::vector<ProposedClass> classes;
    std::vector<ProposedSeat> seats; ///< also in classes that stand already
    std::vector<UnservedGap> unserved;
    planner::Cost cost;
    qint64 lowerBound = 0;
    double gapPct = 0;
    double seconds = 0;
    quint64 seed = 0;
    QString requestedAt; ///< of every seat: the first day of the plan
    int gaps = 0;
    int served = 0;
    int notPlannable = 0;
};
/// With a `prior`, classes that stayed keep their codes.
YearPlan yearPlanOf(const YearPlanSetting &setting, const planner::PlanAnswer &answer, quint64 seed, const YearPlanPrior &prior);

/// What accepting those classes of the plan means, by code; and, when asked, the seats in classes that stand already.
enum class StandingSeats { Left, Taken };
AcceptPlan acceptanceOf(const YearPlan &plan, const QSet<QString> &codes, StandingSeats seats);

/// What one more room or lecturer would save at most over the whole period, by the prices of the bound, the dearest
/// first, at most `most`.
std::vector<PlanSentence> scarcityOf(const YearPlanSetting &setting, const planner::PlanAnswer &answer, int most);

} // namespace lotrinh::service
