// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo.h"

#include "../catchup.h"
#include "../classfile.h"
#include "../lookup.h"
#include "../registry.h"
#include "../words.h"
#include "planningparts.h"
#include "store/audit.h"
#include "store/changes.h"
#include "store/commandspan.h"

#include <algorithm>
#include <map>
#include <set>

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
        return command.of.isEmpty() ? notUndoable(Words::tr("Không có gì để hoàn tác"), {})
                                    : unknownReference(QStringLiteral("of"), command.of);
    return **span;
}

Result<void> checkUndoable(const Work &work, const store::CommandSpan &span)
{
    if (span.undoneBy != 0)
        return notUndoable(Words::tr("Lệnh này đã được hoàn tác"), span.command);
    const CommandSpec *spec = commandNamed(span.command);
    if (!spec || spec->undo == CanUndo::No)
        return notUndoable(Words::tr("Lệnh %1 không hoàn tác được").arg(span.command), span.command);
    if (!may(work.caller.role, spec->right))
        return Error{QStringLiteral("not_allowed"), Words::tr("Không có quyền hoàn tác %1").arg(span.command), {}, Error::Kind::NotAllowed};
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
            return notUndoable(Words::tr("Lệnh %1 chạm quá nhiều dòng để hoàn tác").arg(span.command), span.command);
        if (row.kind == planningLines)
            continue;
        const auto changed = store::changedSince(work.db, row, span);
        if (!changed)
            return changed.error();
        if (*changed)
            return refused("stale", Words::tr("Đã có thay đổi sau lệnh %1, không hoàn tác được nữa").arg(span.command),
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
        : refused(code, Words::tr("Chỗ cũ đã có người khác dùng, không hoàn tác được %1").arg(command),
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

Result<std::map<ClassId, std::vector<TimeSpan>>> occupiedBy(Work &work, const std::vector<ClassId> &classes)
{
    const auto rows = store::readIn<TrainingClass>(work.db, &TrainingClass::id, classes);
    if (!rows)
        return rows.error();
    std::map<ClassId, std::vector<TimeSpan>> occupied;
    for (const TrainingClass &one : *rows) {
        const auto sessions = store::readWhere<Session>(work.db, &Session::trainingClass, one.id);
        if (!sessions)
            return sessions.error();
        std::vector<TimeSpan> &spans = occupied[one.id];
        if (one.state != ClassState::Cancelled)
            for (const Booking &booking : bookingsOf(one, *sessions))
                spans.push_back(booking.span);
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

/// When classes take their learners.
using Occupied = std::map<ClassId, std::vector<TimeSpan>>;

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

/// What others wrote after the command that is taken back.
class WrittenSince {
public:
    static Result<WrittenSince> the(Work &work, const store::CommandSpan &span)
    {
        const auto list = store::changesSince(work.db, span.changesTo);
        if (!list)
            return list.error();
        WrittenSince since;
        since.m_isKnown = list->isComplete;
        for (const store::Change &change : list->changes) {
            since.m_isKnown = since.m_isKnown && change.id != 0;
            since.m_rows.insert({change.kind, change.id});
            since.m_hasSessions = since.m_hasSessions || change.kind == QLatin1String(store::Table<Session>::name);
        }
        return since;
    }

    template <class Row> bool holds(const Row &row) const { return holds<Row>(row.id); }
    template <class Row> bool holds(decltype(Row::id) id) const
    {
        return !m_isKnown || m_rows.contains({QLatin1String(store::Table<Row>::name), id.value});
    }
    /// A class takes its days whole when its last session is gone, of which nothing tells whose it was.
    bool holds(const Booking &booking) const
    {
        return booking.session.isValid() ? holds<Session>(booking.session) : m_hasSessions || holds<TrainingClass>(booking.trainingClass);
    }

private:
    std::set<std::pair<QString, qint64>> m_rows;
    bool m_isKnown = true;
    bool m_hasSessions = false;
};

/// The cadre sat in both classes at that time before the command, which somebody had let stand.
Result<bool> satInBoth(Work &work, const WrittenSince &since, CadreId cadre, ClassId own, const Booking &other)
{
    const auto enrolments = store::readWhere<Enrolment>(work.db, &Enrolment::cadre, cadre);
    if (!enrolments)
        return enrolments.error();
    return !since.holds(other) && std::none_of(enrolments->begin(), enrolments->end(), [&](const Enrolment &one) {
        return (one.trainingClass == own || one.trainingClass == other.trainingClass) && since.holds(one);
    });
}

/// Nobody in a class whose days or sessions came back may sit elsewhere on the times it did not take before, unless
/// they did when the command was given.
Result<void> checkTimes(Work &work, const Occupied &before, const WrittenSince &since)
{
    std::vector<ClassId> classes;
    for (const auto &[id, spans] : before)
        classes.push_back(id);
    const auto now = occupiedBy(work, classes);
    if (!now)
        return now.error();
    for (const auto &[id, spans] : *now) {
        const auto seated = seatedIn(work, id);
        const auto busy = seated ? busyTimesOf(work, *seated) : Result<BusyTimes<CadreId>>(seated.error());
        if (!busy)
            return busy.error();
        const std::vector<TimeSpan> &known = before.at(id);
        for (TimeSpan span : spans) {
            if (std::find(known.begin(), known.end(), span) != known.end())
                continue;
            for (CadreId cadre : *seated)
                for (const Booking &other : busy->value(cadre).overlapping(span, id)) {
                    const auto sat = satInBoth(work, since, cadre, id, other);
                    if (!sat)
                        return sat.error();
                    if (!*sat)
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
    const auto since = WrittenSince::the(work, *span);
    if (!since)
        return since.error();
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
    for (const auto &step : {checkSeats(work, *rows), checkTimes(work, *occupied, *since), answerLines(work, *rows), announceWhat(work, *before)})
        if (!step)
            return step.error();
    work.undoes = span->auditSeq;
    const auto entry = store::readAuditEntry(work.db, span->auditSeq);
    if (!entry)
        return entry.error();
    return Reply{{{QStringLiteral("undone"), span->command},
                  {QStringLiteral("subject"), *entry ? (*entry)->subject : QString()}}};
}

} // namespace lotrinh::service
