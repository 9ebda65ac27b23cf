// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linker.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

qint64 Linker::find(const Place &place, const QString &code)
{
    if (code.isEmpty())
        return 0;
    const qint64 id = place.book.ids.value(code);
    if (id == 0 && place.book.isWhole)
        m_findings.error(place.file, place.line, place.column, ProblemKind::UnknownReference,
            {code, formatOf(place.target).fileName});
    return id;
}

template <class Id> std::vector<Id> Linker::findAll(const Place &place, QStringList &codes)
{
    std::vector<Id> ids;
    QStringList kept;
    for (const QString &code : std::as_const(codes)) {
        if (kept.contains(code)) {
            m_findings.warning(place.file, place.line, place.column, ProblemKind::DoubledInList, {code});
            continue;
        }
        kept += code;
        ids.push_back(Id{find(place, code)});
    }
    codes = kept;
    return ids;
}

void Linker::link(UnitRow &row)
{
    row.fact.parent = {find({row.file, row.line, "parent"_L1, m_books.units, File::Units}, row.parent)};
    row.fact.successors
        = findAll<UnitId>({row.file, row.line, "successors"_L1, m_books.units, File::Units}, row.successors);
    if (row.successors.contains(row.fact.code))
        m_findings.error(row.file, row.line, "successors"_L1, ProblemKind::OwnSuccessor, {row.fact.code});
}

void Linker::link(RequirementRow &row)
{
    row.fact.title = {find({row.file, row.line, "title"_L1, m_books.titles, File::Titles}, row.title)};
    row.fact.anyCountingCourse = row.courses.contains(u"*"_s);
    if (!row.fact.anyCountingCourse) {
        row.fact.courses = findAll<CourseId>(
            {row.file, row.line, "courses"_L1, m_books.courses, File::Courses}, row.courses);
        return;
    }
    row.fact.courses.clear();
    if (row.courses.size() > 1)
        m_findings.error(row.file, row.line, "courses"_L1, ProblemKind::StarWithOthers);
    else if (row.isSound && row.fact.kind != RequirementKind::AnnualHours)
        m_findings.error(
            row.file, row.line, "courses"_L1, ProblemKind::StarNotAllowed, {toCode(row.fact.kind)});
}

void Linker::link(EquivalenceRow &row)
{
    row.fact.course = {find({row.file, row.line, "course"_L1, m_books.courses, File::Courses}, row.course)};
    row.fact.satisfies
        = {find({row.file, row.line, "satisfies"_L1, m_books.courses, File::Courses}, row.satisfies)};
}

void Linker::link(CadreRow &row)
{
    row.fact.unit = {find({row.file, row.line, "unit"_L1, m_books.units, File::Units}, row.unit)};
}

void Linker::link(PostHoldingRow &row)
{
    row.fact.cadre = {find({row.file, row.line, "cadre"_L1, m_books.cadres, File::Cadres}, row.cadre)};
    row.fact.title = {find({row.file, row.line, "title"_L1, m_books.titles, File::Titles}, row.title)};
    row.fact.unit = {find({row.file, row.line, "unit"_L1, m_books.units, File::Units}, row.unit)};
}

void Linker::link(PlanningRow &row)
{
    row.fact.cadre = {find({row.file, row.line, "cadre"_L1, m_books.cadres, File::Cadres}, row.cadre)};
    row.fact.title = {find({row.file, row.line, "title"_L1, m_books.titles, File::Titles}, row.title)};
    row.fact.unit = {find({row.file, row.line, "unit"_L1, m_books.units, File::Units}, row.unit)};
    row.fact.term = {find({row.file, row.line, "term"_L1, m_books.terms, File::Terms}, row.term)};
}

void Linker::link(CompletionRow &row)
{
    row.fact.cadre = {find({row.file, row.line, "cadre"_L1, m_books.cadres, File::Cadres}, row.cadre)};
    row.fact.course = {find({row.file, row.line, "course"_L1, m_books.courses, File::Courses}, row.course)};
}

void Linker::link(ExemptionRow &row)
{
    row.fact.cadre = {find({row.file, row.line, "cadre"_L1, m_books.cadres, File::Cadres}, row.cadre)};
    row.fact.course = {find({row.file, row.line, "course"_L1, m_books.courses, File::Courses}, row.course)};
}

void Linker::link(LecturerRow &row)
{
    row.fact.courses
        = findAll<CourseId>({row.file, row.line, "courses"_L1, m_books.courses, File::Courses}, row.courses);
}

void Linker::link(UnavailabilityRow &row)
{
    if (!row.isSound) // the kind may be what could not be read
        return;
    const auto place = [&]() -> Place {
        switch (row.fact.kind) {
        case ResourceKind::Room:
            return {row.file, row.line, "resource"_L1, m_books.rooms, File::Rooms};
        case ResourceKind::Lecturer:
            return {row.file, row.line, "resource"_L1, m_books.lecturers, File::Lecturers};
        case ResourceKind::Cadre:
            break;
        }
        return {row.file, row.line, "resource"_L1, m_books.cadres, File::Cadres};
    };
    row.fact.resource = find(place(), row.resource);
}

void Linker::link(ClassRow &row)
{
    row.fact.course = {find({row.file, row.line, "course"_L1, m_books.courses, File::Courses}, row.course)};
    row.fact.room = {find({row.file, row.line, "room"_L1, m_books.rooms, File::Rooms}, row.room)};
    row.fact.lecturer
        = {find({row.file, row.line, "lecturer"_L1, m_books.lecturers, File::Lecturers}, row.lecturer)};
}

void Linker::link(SessionRow &row)
{
    row.fact.trainingClass
        = {find({row.file, row.line, "class"_L1, m_books.classes, File::Classes}, row.trainingClass)};
    row.fact.room = {find({row.file, row.line, "room"_L1, m_books.rooms, File::Rooms}, row.room)};
    row.fact.lecturer
        = {find({row.file, row.line, "lecturer"_L1, m_books.lecturers, File::Lecturers}, row.lecturer)};
}

void Linker::link(EnrolmentRow &row)
{
    row.fact.trainingClass
        = {find({row.file, row.line, "class"_L1, m_books.classes, File::Classes}, row.trainingClass)};
    row.fact.cadre = {find({row.file, row.line, "cadre"_L1, m_books.cadres, File::Cadres}, row.cadre)};
    row.fact.basisTitle
        = {find({row.file, row.line, "basis_title"_L1, m_books.titles, File::Titles}, row.basisTitle)};
}

} // namespace lotrinh::exchange
