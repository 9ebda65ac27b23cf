// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lookup.h"
#include "../words.h"
#include "planningparts.h"
#include "record.h"

namespace lotrinh::service {

Result<void> addPlanningLine(Work &work, PlanningEntryId entry, const QString &kind, const QString &text)
{
    PlanningLine line;
    line.entry = entry;
    line.on = work.today;
    line.kind = kind;
    line.text = text;
    const auto id = store::insert(work.db, line);
    return id ? Result<void>() : Result<void>(id.error());
}

Result<Reply> perform(Work &work, const AddPlanningEntry &command)
{
    if (const auto free = stillFree<PlanningEntry>(work, command.code); !free)
        return free.error();
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const auto title = referred<Title>(work, "title", command.title);
    if (!title)
        return title.error();
    const auto unit = referredOrNone<Unit>(work, "unit", command.unit);
    if (!unit)
        return unit.error();
    const auto term = referred<Term>(work, "term", command.term);
    if (!term)
        return term.error();

    PlanningEntry entry;
    entry.code = command.code;
    entry.cadre = cadre->id;
    entry.title = title->id;
    entry.unit = *unit;
    entry.term = term->id;
    entry.decision = command.decision;
    entry.approvedOn = command.approvedOn;
    entry.targetOn = command.targetOn.value_or(Day::distantPast());
    const auto id = store::insert(work.db, entry);
    if (!id)
        return id.error();
    work.changes.cadres.push_back(cadre->id);
    const QString text = QStringLiteral("Đưa vào quy hoạch %1, %2").arg(title->name, command.decision);
    if (const auto line = addPlanningLine(work, *id, QStringLiteral("added"), text); !line)
        return line.error();
    return Reply{};
}

Result<Reply> perform(Work &work, const EndPlanningEntry &command)
{
    auto entry = referred<PlanningEntry>(work, "code", command.code);
    if (!entry)
        return entry.error();
    if (entry->endedOn.isFinite())
        return refused("wrong_state", Words::tr("%1 đã đưa ra khỏi quy hoạch ngày %2").arg(command.code, toVietnamese(entry->endedOn)));
    if (command.endedOn < entry->approvedOn)
        return badField(QStringLiteral("ended_on"), Words::tr("trước ngày phê duyệt %1").arg(toVietnamese(entry->approvedOn)));
    entry->endedOn = command.endedOn;
    entry->endReason = command.endReason;
    if (const auto updated = store::update(work.db, *entry); !updated)
        return updated.error();
    work.changes.cadres.push_back(entry->cadre);
    const QString text = QStringLiteral("Đưa ra khỏi quy hoạch từ %1: %2 %3")
                             .arg(toVietnamese(command.endedOn), command.endReason, command.decision).trimmed();
    if (const auto line = addPlanningLine(work, entry->id, QStringLiteral("ended"), text); !line)
        return line.error();
    return Reply{};
}

} // namespace lotrinh::service
