// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "domain/enrolment/enrolment.h"
#include "domain/person/cadre.h"
#include "domain/person/postholding.h"
#include "domain/planning/planningentry.h"
#include "domain/requirement/completion.h"
#include "domain/requirement/course.h"
#include "domain/requirement/equivalence.h"
#include "domain/requirement/exemption.h"
#include "domain/requirement/requirement.h"
#include "domain/requirement/title.h"
#include "domain/schedule/lecturer.h"
#include "domain/schedule/room.h"
#include "domain/schedule/trainingclass.h"
#include "domain/schedule/unavailability.h"
#include "domain/unit/unit.h"

#include <QStringList>

namespace lotrinh::exchange {

/// One line of a file: the fact it states, with references still as codes beside it. Ids inside `fact`
/// mean nothing here. Inclusive last days are already half-open.
template <class FactType, File whichFile> struct SheetRow {
    using Fact = FactType;
    static constexpr File file = whichFile;

    int line = 0; ///< the line on which the row begins; 0 for a row that comes from the database
    bool isSound = true; ///< false when a cell could not be read; that cell then holds its default
    FactType fact;
};

struct UnitRow : SheetRow<Unit, File::Units> {
    QString parent;
    QStringList successors;
};
struct TitleRow : SheetRow<Title, File::Titles> { };
struct TermRow : SheetRow<Term, File::Terms> { };
struct CourseRow : SheetRow<Course, File::Courses> { };
struct RequirementRow : SheetRow<Requirement, File::Requirements> {
    QString title;
    QStringList courses; ///< or `*` alone
};
struct EquivalenceRow : SheetRow<Equivalence, File::Equivalences> {
    QString course;
    QString satisfies;
};
struct CadreRow : SheetRow<Cadre, File::Cadres> {
    QString unit;
};
struct PostHoldingRow : SheetRow<PostHolding, File::PostHoldings> {
    QString cadre;
    QString title;
    QString unit;
};
struct PlanningRow : SheetRow<PlanningEntry, File::Planning> {
    QString cadre;
    QString title;
    QString unit;
    QString term;
};
struct CompletionRow : SheetRow<Completion, File::Completions> {
    QString cadre;
    QString course;
};
struct ExemptionRow : SheetRow<Exemption, File::Exemptions> {
    QString cadre;
    QString course;
};
struct RoomRow : SheetRow<Room, File::Rooms> { };
struct LecturerRow : SheetRow<Lecturer, File::Lecturers> {
    QStringList courses;
};
struct UnavailabilityRow : SheetRow<Unavailability, File::Unavailability> {
    QString resource;
};
struct HolidayRow : SheetRow<Holiday, File::Holidays> { };
struct ClassRow : SheetRow<TrainingClass, File::Classes> {
    QString course;
    QString room;
    QString lecturer;
};
struct SessionRow : SheetRow<Session, File::Sessions> {
    QString trainingClass;
    QString room;
    QString lecturer;
};
struct EnrolmentRow : SheetRow<Enrolment, File::Enrolments> {
    QString trainingClass;
    QString cadre;
    QString basisTitle;
};

} // namespace lotrinh::exchange
