// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

template <class Fact, class Id> void addCodes(QHash<Id, QString> &codes, const std::vector<Fact> &facts)
{
    codes.reserve(static_cast<qsizetype>(facts.size()));
    for (const Fact &fact : facts)
        codes.insert(fact.id, fact.code);
}

template <class Row> Row rowOf(const typename Row::Fact &fact)
{
    Row row;
    row.fact = fact;
    return row;
}

template <class Id> QStringList codesOf(const QHash<Id, QString> &codes, const std::vector<Id> &ids)
{
    QStringList list;
    for (Id id : ids)
        list += codes.value(id);
    return list;
}

template <class... Part> QString join(const QString &first, const Part &...parts)
{
    QString key = first;
    ((key += u'\x1f', key += parts), ...);
    return key;
}

QString lastDay(Day to)
{
    return toIso(to.plusDays(-1));
}

} // namespace

Codes::Codes(const Holdings &held)
{
    addCodes(units, held.units);
    addCodes(titles, held.titles);
    addCodes(terms, held.terms);
    addCodes(courses, held.courses);
    addCodes(cadres, held.cadres);
    addCodes(rooms, held.rooms);
    addCodes(lecturers, held.lecturers);
    addCodes(classes, held.classes);
}

UnitRow toRow(const Unit &fact, const Codes &codes)
{
    auto row = rowOf<UnitRow>(fact);
    row.parent = codes.units.value(fact.parent);
    row.successors = codesOf(codes.units, fact.successors);
    return row;
}

TitleRow toRow(const Title &fact, const Codes &)
{
    return rowOf<TitleRow>(fact);
}

TermRow toRow(const Term &fact, const Codes &)
{
    return rowOf<TermRow>(fact);
}

CourseRow toRow(const Course &fact, const Codes &)
{
    return rowOf<CourseRow>(fact);
}

RequirementRow toRow(const Requirement &fact, const Codes &codes)
{
    auto row = rowOf<RequirementRow>(fact);
    row.title = codes.titles.value(fact.title);
    row.courses = fact.anyCountingCourse ? QStringList{u"*"_s} : codesOf(codes.courses, fact.courses);
    return row;
}

EquivalenceRow toRow(const Equivalence &fact, const Codes &codes)
{
    auto row = rowOf<EquivalenceRow>(fact);
    row.course = codes.courses.value(fact.course);
    row.satisfies = codes.courses.value(fact.satisfies);
    return row;
}

CadreRow toRow(const Cadre &fact, const Codes &codes)
{
    auto row = rowOf<CadreRow>(fact);
    row.unit = codes.units.value(fact.unit);
    return row;
}

PostHoldingRow toRow(const PostHolding &fact, const Codes &codes)
{
    auto row = rowOf<PostHoldingRow>(fact);
    row.cadre = codes.cadres.value(fact.cadre);
    row.title = codes.titles.value(fact.title);
    row.unit = codes.units.value(fact.unit);
    return row;
}

PlanningRow toRow(const PlanningEntry &fact, const Codes &codes)
{
    auto row = rowOf<PlanningRow>(fact);
    row.cadre = codes.cadres.value(fact.cadre);
    row.title = codes.titles.value(fact.title);
    row.unit = codes.units.value(fact.unit);
    row.term = codes.terms.value(fact.term);
    return row;
}

CompletionRow toRow(const Completion &fact, const Codes &codes)
{
    auto row = rowOf<CompletionRow>(fact);
    row.cadre = codes.cadres.value(fact.cadre);
    row.course = codes.courses.value(fact.course);
    return row;
}

ExemptionRow toRow(const Exemption &fact, const Codes &codes)
{
    auto row = rowOf<ExemptionRow>(fact);
    row.cadre = codes.cadres.value(fact.cadre);
    row.course = codes.courses.value(fact.course);
    return row;
}

RoomRow toRow(const Room &fact, const Codes &)
{
    return rowOf<RoomRow>(fact);
}

LecturerRow toRow(const Lecturer &fact, const Codes &codes)
{
    auto row = rowOf<LecturerRow>(fact);
    row.courses = codesOf(codes.courses, fact.courses);
    return row;
}

UnavailabilityRow toRow(const Unavailability &fact, const Codes &codes)
{
    auto row = rowOf<UnavailabilityRow>(fact);
    switch (fact.kind) {
    case ResourceKind::Room:
        row.resource = codes.rooms.value(RoomId{fact.resource});
        break;
    case ResourceKind::Lecturer:
        row.resource = codes.lecturers.value(LecturerId{fact.resource});
        break;
    case ResourceKind::Cadre:
        row.resource = codes.cadres.value(CadreId{fact.resource});
        break;
    }
    return row;
}

HolidayRow toRow(const Holiday &fact, const Codes &)
{
    return rowOf<HolidayRow>(fact);
}

ClassRow toRow(const TrainingClass &fact, const Codes &codes)
{
    auto row = rowOf<ClassRow>(fact);
    row.course = codes.courses.value(fact.course);
    row.room = codes.rooms.value(fact.room);
    row.lecturer = codes.lecturers.value(fact.lecturer);
    return row;
}

SessionRow toRow(const Session &fact, const Codes &codes)
{
    auto row = rowOf<SessionRow>(fact);
    row.trainingClass = codes.classes.value(fact.trainingClass);
    row.room = codes.rooms.value(fact.room);
    row.lecturer = codes.lecturers.value(fact.lecturer);
    return row;
}

EnrolmentRow toRow(const Enrolment &fact, const Codes &codes)
{
    auto row = rowOf<EnrolmentRow>(fact);
    row.trainingClass = codes.classes.value(fact.trainingClass);
    row.cadre = codes.cadres.value(fact.cadre);
    row.basisTitle = codes.titles.value(fact.basisTitle);
    return row;
}

QString keyOf(const UnitRow &row)
{
    return row.fact.code;
}

QString keyOf(const TitleRow &row)
{
    return row.fact.code;
}

QString keyOf(const TermRow &row)
{
    return row.fact.code;
}

QString keyOf(const CourseRow &row)
{
    return row.fact.code;
}

QString keyOf(const RequirementRow &row)
{
    return row.fact.code;
}

QString keyOf(const EquivalenceRow &row)
{
    return join(row.course, row.satisfies, toIso(row.fact.life.from));
}

QString keyOf(const CadreRow &row)
{
    return row.fact.code;
}

QString keyOf(const PostHoldingRow &row)
{
    return join(row.cadre, row.title, row.unit, toIso(row.fact.held.from));
}

QString keyOf(const PlanningRow &row)
{
    return row.fact.code;
}

QString keyOf(const CompletionRow &row)
{
    return row.fact.code;
}

QString keyOf(const ExemptionRow &row)
{
    return join(row.cadre, row.course, toIso(row.fact.life.from), lastDay(row.fact.life.to));
}

QString keyOf(const RoomRow &row)
{
    return row.fact.code;
}

QString keyOf(const LecturerRow &row)
{
    return row.fact.code;
}

QString keyOf(const UnavailabilityRow &row)
{
    return join(toCode(row.fact.kind), row.resource, toIso(row.fact.days.from));
}

QString keyOf(const HolidayRow &row)
{
    return toIso(row.fact.days.from);
}

QString keyOf(const ClassRow &row)
{
    return row.fact.code;
}

QString keyOf(const SessionRow &row)
{
    return join(row.trainingClass, toIso(row.fact.span.from));
}

QString keyOf(const EnrolmentRow &row)
{
    return join(row.trainingClass, row.cadre, row.fact.requestedAt);
}

QString readableKey(const QString &key)
{
    QString text = key;
    return text.replace(u'\x1f', u" / "_s);
}

} // namespace lotrinh::exchange
