// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.h"
#include "rows.h"

#include <QHash>

namespace lotrinh::exchange {

/// Codes of everything that rows refer to, by id: how a fact becomes a row again.
struct Codes {
    explicit Codes(const Holdings &held);

    QHash<UnitId, QString> units;
    QHash<TitleId, QString> titles;
    QHash<TermId, QString> terms;
    QHash<CourseId, QString> courses;
    QHash<CadreId, QString> cadres;
    QHash<RoomId, QString> rooms;
    QHash<LecturerId, QString> lecturers;
    QHash<ClassId, QString> classes;
};

UnitRow toRow(const Unit &fact, const Codes &codes);
TitleRow toRow(const Title &fact, const Codes &codes);
TermRow toRow(const Term &fact, const Codes &codes);
CourseRow toRow(const Course &fact, const Codes &codes);
RequirementRow toRow(const Requirement &fact, const Codes &codes);
EquivalenceRow toRow(const Equivalence &fact, const Codes &codes);
CadreRow toRow(const Cadre &fact, const Codes &codes);
PostHoldingRow toRow(const PostHolding &fact, const Codes &codes);
PlanningRow toRow(const PlanningEntry &fact, const Codes &codes);
CompletionRow toRow(const Completion &fact, const Codes &codes);
ExemptionRow toRow(const Exemption &fact, const Codes &codes);
RoomRow toRow(const Room &fact, const Codes &codes);
LecturerRow toRow(const Lecturer &fact, const Codes &codes);
UnavailabilityRow toRow(const Unavailability &fact, const Codes &codes);
HolidayRow toRow(const Holiday &fact, const Codes &codes);
ClassRow toRow(const TrainingClass &fact, const Codes &codes);
SessionRow toRow(const Session &fact, const Codes &codes);
EnrolmentRow toRow(const Enrolment &fact, const Codes &codes);

/// What tells one row of a file from another (FileFormat::key), parts joined by U+001F so that the order
/// of keys is the order of their parts.
QString keyOf(const UnitRow &row);
QString keyOf(const TitleRow &row);
QString keyOf(const TermRow &row);
QString keyOf(const CourseRow &row);
QString keyOf(const RequirementRow &row);
QString keyOf(const EquivalenceRow &row);
QString keyOf(const CadreRow &row);
QString keyOf(const PostHoldingRow &row);
QString keyOf(const PlanningRow &row);
QString keyOf(const CompletionRow &row);
QString keyOf(const ExemptionRow &row);
QString keyOf(const RoomRow &row);
QString keyOf(const LecturerRow &row);
QString keyOf(const UnavailabilityRow &row);
QString keyOf(const HolidayRow &row);
QString keyOf(const ClassRow &row);
QString keyOf(const SessionRow &row);
QString keyOf(const EnrolmentRow &row);
/// The key as people read it: parts joined by " / ".
QString readableKey(const QString &key);

} // namespace lotrinh::exchange
