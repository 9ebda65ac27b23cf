// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "planningparts.h"
#include "record.h"
#include "../review.h"
#include "../words.h"

#include <QJsonArray>
#include <QSet>

namespace lotrinh::service {

namespace {

Result<ReviewRound> openRound(Work &work, const QString &code)
{
    auto round = referred<ReviewRound>(work, "round", code);
    if (round && !round->isOpen())
        return refused("wrong_state", Words::tr("Đợt rà soát %1 đã kết thúc").arg(code), {{QStringLiteral("round"), code}});
    return round;
}

/// Writes the verdict over one the round gave before.
Result<void> storeVerdict(Work &work, const ReviewVerdict &verdict)
{
    const auto given = store::readWhere<ReviewVerdict>(work.db, &ReviewVerdict::round, verdict.round);
    if (!given)
        return given.error();
    for (const ReviewVerdict &one : *given)
        if (one.entry == verdict.entry) {
            ReviewVerdict changed = verdict;
            changed.id = one.id;
            return store::update(work.db, changed);
        }
    const auto id = store::insert(work.db, verdict);
    return id ? Result<void>() : Result<void>(id.error());
}

Result<PlanningEntry> reviewed(Work &work, const ReviewRound &round, const char *field, const QString &code)
{
    auto entry = referred<PlanningEntry>(work, field, code);
    if (entry && !reviews(work.rules, round, *entry))
        return badField(QString::fromLatin1(field), Words::tr("%1 không thuộc đợt rà soát %2").arg(code, round.code));
    return entry;
}

/// An entry gets one verdict: the first code that comes again, empty when none does.
QString namedTwice(const ReviewEntries &command)
{
    QStringList codes = command.keep;
    for (const TakeOutField &field : command.takeOut)
        codes.append(field.code);
    QSet<QString> known;
    for (const QString &code : codes) {
        if (known.contains(code))
            return code;
        known.insert(code);
    }
    return {};
}

Result<void> keep(Work &work, const ReviewRound &round, const ReviewEntries &command, const QString &code)
{
    const auto entry = reviewed(work, round, "keep", code);
    if (!entry)
        return entry.error();
    if (entry->endedOn <= command.on)
        return refused("wrong_state", Words::tr("%1 đã đưa ra khỏi quy hoạch ngày %2").arg(code, toVietnamese(entry->endedOn)),
                       {{QStringLiteral("code"), code}});
    if (const auto given = storeVerdict(work, {{}, round.id, entry->id, ReviewKind::Keep, {}, command.decision, command.on}); !given)
        return given;
    return addPlanningLine(work, entry->id, QStringLiteral("kept"),
                           QStringLiteral("Rà soát %1: giữ trong quy hoạch, %2").arg(round.code, command.decision));
}

Result<void> takeOut(Work &work, const ReviewRound &round, const ReviewEntries &command, const TakeOutField &field)
{
    const auto entry = reviewed(work, round, "take_out", field.code);
    if (!entry)
        return entry.error();
    const auto ended = perform(work, EndPlanningEntry{field.code, command.on, field.reason, command.decision});
    if (!ended)
        return ended.error();
    return storeVerdict(work, {{}, round.id, entry->id, ReviewKind::TakeOut, field.reason, command.decision, command.on});
}

Result<void> add(Work &work, const ReviewRound &round, const ReviewEntries &command, const AddEntryField &field)
{
    const auto added = perform(work, AddPlanningEntry{field.code, field.cadre, field.title, field.unit, field.term,
                                                      command.decision, command.on, field.targetOn});
    if (!added)
        return added.error();
    const auto entry = reviewed(work, round, "add", field.code);
    if (!entry)
        return entry.error();
    return storeVerdict(work, {{}, round.id, entry->id, ReviewKind::Add, {}, command.decision, command.on});
}

} // namespace

Result<Reply> perform(Work &work, const OpenReviewRound &command)
{
    if (const auto free = stillFree<ReviewRound>(work, command.code); !free)
        return free.error();
    const auto term = referredOrNone<Term>(work, "term", command.term);
    if (!term)
        return term.error();
    const auto unit = referredOrNone<Unit>(work, "unit", command.unit);
    if (!unit)
        return unit.error();
    const ReviewRound round{{}, command.code, *term, *unit, command.openedOn, Day::distantFuture(), command.note};
    if (const auto id = store::insert(work.db, round); !id)
        return id.error();
    const auto open = undecidedIn(work.db, work.rules, round, command.openedOn);
    if (!open)
        return open.error();
    return Reply{{{QStringLiteral("to_review"), int(open->size())}}};
}

Result<Reply> perform(Work &work, const ReviewEntries &command)
{
    const auto round = openRound(work, command.round);
    if (!round)
        return round.error();
    if (command.keep.isEmpty() && command.takeOut.empty() && command.add.empty())
        return badField(QStringLiteral("keep"), Words::tr("không có quy hoạch nào để giữ, đưa ra hay bổ sung"));
    if (const QString twice = namedTwice(command); !twice.isEmpty())
        return badField(QStringLiteral("take_out"), Words::tr("%1 ghi hai lần").arg(twice));
    for (const QString &code : command.keep)
        if (const auto kept = keep(work, *round, command, code); !kept)
            return kept.error();
    for (const TakeOutField &field : command.takeOut)
        if (const auto out = takeOut(work, *round, command, field); !out)
            return out.error();
    for (const AddEntryField &field : command.add)
        if (const auto added = add(work, *round, command, field); !added)
            return added.error();
    const auto open = undecidedIn(work.db, work.rules, *round, command.on);
    if (!open)
        return open.error();
    return Reply{{{QStringLiteral("kept"), int(command.keep.size())}, {QStringLiteral("taken_out"), int(command.takeOut.size())},
                  {QStringLiteral("added"), int(command.add.size())}, {QStringLiteral("to_review"), int(open->size())}}};
}

Result<Reply> perform(Work &work, const CloseReviewRound &command)
{
    auto round = openRound(work, command.round);
    if (!round)
        return round.error();
    if (command.closedOn < round->openedOn)
        return badField(QStringLiteral("closed_on"), Words::tr("trước opened_on %1").arg(toVietnamese(round->openedOn)));
    const auto open = undecidedIn(work.db, work.rules, *round, command.closedOn);
    if (!open)
        return open.error();
    if (!open->isEmpty())
        return refused("results_missing", Words::tr("Còn %1 quy hoạch chưa rà soát").arg(open->size()),
                       {{QStringLiteral("round"), round->code}, {QStringLiteral("missing"), QJsonArray::fromStringList(*open)}});
    round->closedOn = command.closedOn;
    if (const auto updated = store::update(work.db, *round); !updated)
        return updated.error();
    return Reply{};
}

} // namespace lotrinh::service
