// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alternatives.h"

#include "../classfile.h"
#include "../school.h"
#include "../service.h"
#include "store/transaction.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

constexpr int daysLookedBack = 28;

/// A class without sessions takes all of each of its weekdays.
std::vector<Session> wholeClass(const TrainingClass &trainingClass)
{
    Session whole;
    whole.trainingClass = trainingClass.id;
    whole.room = trainingClass.room;
    whole.lecturer = trainingClass.lecturer;
    std::vector<Session> days;
    for (Day day = trainingClass.startsOn; day <= trainingClass.endsOn; day = day.plusDays(1)) {
        whole.span = {LocalMinute::startOf(day), LocalMinute::startOf(day.plusDays(1))};
        if (day.toDate().dayOfWeek() < Qt::Saturday)
            days.push_back(whole);
    }
    return days;
}

Result<std::vector<Session>> sessionsMoved(const ClassFile &file, std::optional<LocalMinute> startsAt)
{
    if (!startsAt)
        return file.sessions.empty() ? wholeClass(file.trainingClass) : file.sessions;
    for (const Session &session : file.sessions)
        if (session.span.from == *startsAt)
            return std::vector<Session>{session};
    return unknownReference(QStringLiteral("starts_at"), toIso(*startsAt));
}

template <class Row> QString codeOf(const std::vector<Row> &rows, decltype(Row::id) id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [=](const Row &row) { return row.id == id; });
    return found == rows.end() ? QString() : found->code;
}

AlternativeLine lineOf(const FreeMove &move, const MoveQuestion &question, const School &school)
{
    const TimeSpan span = move.sessions.front().span;
    const int shift = span.from.day().julian - question.moved.front().span.from.day().julian;
    return {span.from, span.to, codeOf(school.rooms, move.room), codeOf(school.lecturers, move.lecturer), move.cost, move.costs,
            question.trainingClass.startsOn.plusDays(shift), question.trainingClass.endsOn.plusDays(shift)};
}

} // namespace

Result<std::vector<AlternativeLine>> readAlternatives(
    Service &service, const QString &code, std::optional<LocalMinute> startsAt, Day today, int most)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto rules = service.rules();
    const Caller nobody;
    Work work{service.database(), *rules, today, toIso(today), nobody, {}};
    const auto file = readClassFile(work, code);
    if (!file)
        return file.error();
    const auto moved = sessionsMoved(*file, startsAt);
    if (!moved)
        return moved.error();
    if (moved->empty())
        return std::vector<AlternativeLine>();
    const auto school = readSchool(service.database(), moved->front().span.from.day().plusDays(-daysLookedBack));
    if (!school)
        return school.error();
    std::vector<CadreId> seated;
    for (const Enrolment &enrolment : file->enrolments)
        if (holdsSeat(enrolment.state))
            seated.push_back(enrolment.cadre);
    const auto busy = busyTimesOf(work, seated);
    if (!busy)
        return busy.error();
    const MoveQuestion question{file->trainingClass, file->sessions, *moved, today, school->holidays, school->rooms,
                                school->lecturers, school->unavailable, &school->busyRooms, &school->busyLecturers, &*busy, seated};
    std::vector<AlternativeLine> lines;
    for (const FreeMove &move : alternativesFor(question, most))
        lines.push_back(lineOf(move, question, *school));
    return lines;
}

QString costText(const std::vector<MoveCost> &costs)
{
    QStringList words;
    for (const MoveCost &cost : costs)
        words += QStringLiteral("%1 %2").arg(toCode(cost.change)).arg(cost.cost);
    return words.join(QStringLiteral("; "));
}

} // namespace lotrinh::service
