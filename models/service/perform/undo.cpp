// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo.h"

#include "../catchup.h"
#include "../classfile.h"
#include "../lookup.h"
#include "../registry.h"
#include "planningparts.h"
#include "store/audit.h"
#include "store/changes.h"
#include "store/commandspan.h"

#include <algorithm>
#include <map>

namespace lotrinh::service {

namespace {

const QString planningLines = QLatin1String(store::Table<PlanningLine>::name);

Error notUndoable(const QString &message, const QString &command)
{
    return refused("wrong_state", message, {{QStringLiteral("command"), command}});
}

Result<store::CommandSpan> spanMeant(Work &work, const Undo &command)
{
    const auto span = command.of.isEmpty() ? store::lastSpanOf(work.db, work.caller.name) : store::spanNamed(work.db, command.of);
    if (!span)
        return span.error();
    if (!*span)
        return command.of.isEmpty() ? notUndoable(QStringLiteral("Không có gì để hoàn tác"), {})
                                    : unknownReference(QStringLiteral("of"), command.of);
    return **span;
}

Result<void> checkUndoable(const Work &work, const store::CommandSpan &span)
{
    if (span.undoneBy != 0)
        return notUndoable(QStringLiteral("Lệnh này đã được hoàn tác"), span.command);
    const CommandSpec *spec = commandNamed(span.command);
    if (!spec || spec->undo == CanUndo::No)
        return notUndoable(QStringLiteral("Lệnh %1 không hoàn tác được").arg(span.command), span.command);
    if (!may(work.caller.role, spec->right))
        return Error{QStringLiteral("not_allowed"), QStringLiteral("Không có quyền hoàn tác %1").arg(span.command), {}, Error::Kind::NotAllowed};
    return {};
}

/// The rows to put back; history lines of planning entries stay as they are.
Result<std::vector<store::TouchedRow>> rowsToRestore(Work &work, const store::CommandSpan &span)
{
    auto rows = store::touchedBy(work.db, span);
    if (!rows)
        return rows.error();
    for (const store::TouchedRow &row : *rows) {
        if (row.id == 0)
            return notUndoable(QStringLiteral("Lệnh %1 chạm quá nhiều dòng để hoàn tác").arg(span.command), span.command);
        if (row.kind == planningLines)
            continue;
        const auto changed = store::changedSince(work.db, row, span);
        if (!changed)
            return changed.error();
        if (*changed)
            return refused("stale", QStringLiteral("Đã có thay đổi sau lệnh %1, không hoàn tác được nữa").arg(span.command),
                           {{QStringLiteral("command"), span.command}});
    }
    return rows;
}

/// What the guards of the store say when others have taken the place meanwhile.
Error takenMeanwhile(const Error &error, const QString &command)
{
    const QString text = error.detail.value(QStringLiteral("text")).toString();
    const char *code = text.contains(QLatin1String("session_room")) ? "room_busy"
        : text.contains(QLatin1String("session_lecturer"))          ? "lecturer_busy"
                                                                    : "stale";
    return error.kind == Error::Kind::Storage && error.code != QLatin1String("storage_constraint")
            && error.code != QLatin1String("storage_unique")
        ? error
        : refused(code, QStringLiteral("Chỗ cũ đã có người khác dùng, không hoàn tác được %1").arg(command),
                  {{QStringLiteral("command"), command}});
}

Result<void> restore(Work &work, const store::CommandSpan &span, const std::vector<store::TouchedRow> &rows)
{
    // Last first: what a command did later may stand on what it did before.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (row->kind != planningLines)
            if (const auto restored = store::restoreBefore(work.db, *row, span); !restored)
                return takenMeanwhile(restored.error(), span.command);
    return {};
}

Result<std::vector<CadreId>> seatedIn(Work &work, ClassId id)
{
    const auto enrolments = store::readWhere<Enrolment>(work.db, &Enrolment::trainingClass, id);
    if (!enrolments)
        return enrolments.error();
    std::vector<CadreId> cadres;
    for (const Enrolment &one : *enrolments)
        if (holdsSeat(one.state))
            cadres.push_back(one.cadre);
    return cadres;
}

/// A time when a class takes its learners.
struct TakenTime {
    TimeSpan span;
    bool isOverridden = false; ///< a written reason let it overlap (semantics.md §6)
};
using Occupied = std::map<ClassId, std::vector<TakenTime>>;

Result<bool> isOverridden(Work &work, const Booking &booking)
{
    if (!booking.session.isValid()) {
        const auto whole = store::readById<TrainingClass>(work.db, booking.trainingClass);
        return whole ? Result<bool>(*whole && !(*whole)->reason.isEmpty()) : Result<bool>(whole.error());
    }
    const auto session = store::readById<Session>(work.db, booking.session);
    return session ? Result<bool>(*session && !(*session)->overrideReason.isEmpty()) : Result<bool>(session.error());
}

Result<Occupied> occupiedBy(Work &work, const std::vector<ClassId> &classes)
{
    const auto rows = store::readIn<TrainingClass>(work.db, &TrainingClass::id, classes);
    if (!rows)
        return rows.error();
    Occupied occupied;
    for (const TrainingClass &one : *rows) {
        const auto sessions = store::readWhere<Session>(work.db, &Session::trainingClass, one.id);
        if (!sessions)
            return sessions.error();
        std::vector<TakenTime> &times = occupied[one.id];
        for (const Booking &booking : bookingsOf(one, *sessions)) {
            const auto overridden = isOverridden(work, booking);
            if (!overridden)
                return overridden.error();
            times.push_back({booking.span, *overridden});
        }
    }
    return occupied;
}

template <class Row> std::vector<decltype(Row::id)> idsOf(const std::vector<store::TouchedRow> &rows)
{
    std::vector<decltype(Row::id)> ids;
    for (const store::TouchedRow &row : rows)
        if (row.kind == QLatin1String(store::Table<Row>::name))
            ids.push_back({row.id});
    return ids;
}

/// The classes among the rows, and those whose sessions are.
Result<Occupied> occupiedBy(Work &work, const std::vector<store::TouchedRow> &rows)
{
    std::vector<ClassId> classes = idsOf<TrainingClass>(rows);
    const auto sessions = store::readIn<Session>(work.db, &Session::id, idsOf<Session>(rows));
    if (!sessions)
        return sessions.error();
    for (const Session &session : *sessions)
        classes.push_back(session.trainingClass);
    return occupiedBy(work, classes);
}

/// Nobody in a class whose days or sessions came back may sit elsewhere on the times it did not take before, unless one
/// of the two stood with a written reason.
Result<void> checkTimes(Work &work, const Occupied &before)
{
    std::vector<ClassId> classes;
    for (const auto &[id, times] : before)
        classes.push_back(id);
    const auto now = occupiedBy(work, classes);
    if (!now)
        return now.error();
    for (const auto &[id, times] : *now) {
        const auto seated = seatedIn(work, id);
        const auto busy = seated ? busyTimesOf(work, *seated) : Result<BusyTimes<CadreId>>(seated.error());
        if (!busy)
            return busy.error();
        const std::vector<TakenTime> &known = before.at(id);
        for (const TakenTime &time : times) {
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const TakenTime &one) { return one.span == time.span; });
            if (time.isOverridden || isKnown)
                continue;
            for (CadreId cadre : *seated)
                for (const Booking &other : busy->value(cadre).overlapping(time.span, id)) {
                    const auto overridden = isOverridden(work, other);
                    if (!overridden)
                        return overridden.error();
                    if (!*overridden)
                        return cadreBusy(other);
                }
        }
    }
    return {};
}

/// Nobody who has a seat again may sit elsewhere at the same time.
Result<void> checkSeats(Work &work, const std::vector<store::TouchedRow> &rows)
{
    const auto restored = store::readIn<Enrolment>(work.db, &Enrolment::id, idsOf<Enrolment>(rows));
    if (!restored)
        return restored.error();
    std::vector<CadreId> cadres;
    std::vector<ClassId> classes;
    for (const Enrolment &enrolment : *restored)
        if (holdsSeat(enrolment.state)) {
            cadres.push_back(enrolment.cadre);
            classes.push_back(enrolment.trainingClass);
        }
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    const auto busy = busyTimesOf(work, cadres);
    if (!busy)
        return busy.error();
    for (ClassId id : classes) {
        const auto trainingClass = store::readById<TrainingClass>(work.db, id);
        const auto sessions = store::readWhere<Session>(work.db, &Session::trainingClass, id);
        if (!trainingClass || !sessions || !*trainingClass)
            return trainingClass ? sessions ? Result<void>() : Result<void>(sessions.error()) : Result<void>(trainingClass.error());
        for (const Booking &own : bookingsOf(**trainingClass, *sessions))
            for (const Enrolment &enrolment : *restored)
                if (enrolment.trainingClass == id && holdsSeat(enrolment.state))
                    if (const auto other = busy->value(enrolment.cadre).firstOverlap(own.span, id))
                        return cadreBusy(*other);
    }
    return {};
}

/// The history of planning entries says that a line no longer holds; the line itself stays.
Result<void> answerLines(Work &work, const std::vector<store::TouchedRow> &rows)
{
    const auto lines = store::readIn<PlanningLine>(work.db, &PlanningLine::id, idsOf<PlanningLine>(rows));
    if (!lines)
        return lines.error();
    for (const PlanningLine &line : *lines)
        if (const auto added = addPlanningLine(work, line.entry, QStringLiteral("undone"), QStringLiteral("Hoàn tác: %1").arg(line.text)); !added)
            return added;
    return {};
}

Result<void> announceWhat(Work &work, qint64 before)
{
    const auto list = store::changesSince(work.db, before);
    if (!list)
        return list.error();
    auto changes = changesOf(work.db, *list);
    if (!changes)
        return changes.error();
    work.changes = std::move(*changes);
    return {};
}

} // namespace

Result<Reply> perform(Work &work, const Undo &command)
{
    const auto span = spanMeant(work, command);
    if (!span)
        return span.error();
    if (const auto undoable = checkUndoable(work, *span); !undoable)
        return undoable.error();
    const auto rows = rowsToRestore(work, *span);
    if (!rows)
        return rows.error();
    const auto before = store::lastChange(work.db);
    if (!before)
        return before.error();
    auto occupied = occupiedBy(work, *rows);
    if (!occupied)
        return occupied.error();
    if (const auto restored = restore(work, *span, *rows); !restored)
        return restored.error();
    const auto now = occupiedBy(work, *rows);
    if (!now)
        return now.error();
    for (const auto &[id, spans] : *now)
        occupied->try_emplace(id);
    for (const auto &step : {checkSeats(work, *rows), checkTimes(work, *occupied), answerLines(work, *rows), announceWhat(work, *before)})
        if (!step)
            return step.error();
    work.undoes = span->auditSeq;
    const auto entry = store::readAudit(work.db, span->auditSeq, 1);
    if (!entry)
        return entry.error();
    return Reply{{{QStringLiteral("undone"), span->command},
                  {QStringLiteral("subject"), entry->empty() ? QString() : entry->front().subject}}};
}

} // namespace lotrinh::service
