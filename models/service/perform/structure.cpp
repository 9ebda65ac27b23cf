// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include "../words.h"
#include "structureparts.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// A new unit that takes the place of an old one.
Result<UnitId> successorOf(Work &work, const Unit &old, const QString &code, const QString &name, UnitId parent, Day on)
{
    if (const auto free = stillFree<Unit>(work, code); !free)
        return badField(QStringLiteral("new_code"), Words::tr("mã “%1” đã dùng").arg(code));
    Unit unit = old;
    unit.id = {};
    unit.code = code;
    unit.name = name;
    unit.parent = parent;
    unit.life = {on, Day::distantFuture()};
    unit.successors.clear();
    return store::insert(work.db, unit);
}

/// Closes one unit and writes its lines of descent.
Result<void> close(Work &work, StructureEventId event, Unit unit, const std::vector<UnitLineage> &lines, Day on)
{
    unit.life.to = on;
    for (const UnitLineage &line : lines)
        if (line.to.isValid())
            unit.successors.push_back(line.to);
    if (const auto updated = store::update(work.db, unit); !updated)
        return updated;
    std::vector<UnitLineage> rows = lines;
    for (UnitLineage &row : rows) {
        row.event = event;
        row.from = unit.id;
    }
    return store::insertMany(work.db, rows);
}

/// Ends what the unit was and says what is left under it for people to look at.
Result<Reply> replaced(Work &work, const StructureEvent &event, const std::vector<Unit> &olds, UnitId next, People people)
{
    const auto id = store::insert(work.db, event);
    if (!id)
        return id.error();
    std::vector<UnitId> ids;
    for (const Unit &old : olds) {
        ids.push_back(old.id);
        if (const auto closed = close(work, *id, old, {{{}, {}, {}, next, {}}}, event.on); !closed)
            return closed.error();
    }
    int moved = 0;
    if (people == People::Move) {
        const auto count = moveHoldings(work, ids, next, event);
        if (!count)
            return count.error();
        moved = *count;
    }
    return leftBehind(work, ids, event.on, moved);
}

} // namespace

Result<Reply> perform(Work &work, const AddUnit &command)
{
    if (const auto free = stillFree<Unit>(work, command.code); !free)
        return free.error();
    const auto parent = referredOrNone<Unit>(work, "parent", command.parent);
    if (!parent)
        return parent.error();
    if (command.validFrom && command.validTo && *command.validTo < *command.validFrom)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from"));
    const Unit unit{{}, command.code, command.label, command.shortName, command.kind, command.block, command.level, *parent,
                    {command.validFrom.value_or(Day::distantPast()),
                     command.validTo ? command.validTo->plusDays(1) : Day::distantFuture()}, {}};
    if (const auto id = store::insert(work.db, unit); !id)
        return id.error();
    work.changes.catalogue = true;
    return Reply{};
}

Result<Reply> perform(Work &work, const MergeUnits &command)
{
    const auto into = referred<Unit>(work, "into", command.into);
    if (!into)
        return into.error();
    std::vector<Unit> olds;
    for (const QString &code : command.units) {
        if (code == command.into)
            continue;
        auto old = livingUnit(work, "units", code, command.on);
        if (!old)
            return old.error();
        if (isBelow(work.rules, into->id, old->id) || comesFrom(work.rules, old->id, into->id))
            return badField(QStringLiteral("into"), Words::tr("%1 nằm dưới hoặc đã nhập vào chính %2").arg(command.into, code));
        olds.push_back(std::move(*old));
    }
    if (olds.empty())
        return badField(QStringLiteral("units"), Words::tr("không có đơn vị nào để hợp nhất vào %1").arg(command.into));
    if (!into->life.holds(command.on))
        return badField(QStringLiteral("into"), Words::tr("%1 không tồn tại ngày %2").arg(command.into, toVietnamese(command.on)));
    const auto event = newEvent(work, {{}, command.code, StructureChange::Merge, command.on, command.decision, command.note});
    return event ? replaced(work, *event, olds, into->id, command.people) : Result<Reply>(event.error());
}

Result<Reply> perform(Work &work, const SplitUnit &command)
{
    auto old = livingUnit(work, "unit", command.unit, command.on);
    if (!old)
        return old.error();
    std::vector<UnitLineage> lines;
    int shares = 0;
    for (const SplitShare &share : command.into) {
        const auto unit = referred<Unit>(work, "into", share.unit);
        if (!unit)
            return unit.error();
        if (isBelow(work.rules, unit->id, old->id) || comesFrom(work.rules, old->id, unit->id) || !unit->life.holds(command.on))
            return badField(QStringLiteral("into"), Words::tr("%1 không thể nhận từ ngày này").arg(share.unit));
        if (share.sharePct && (*share.sharePct < 0 || *share.sharePct > 100))
            return badField(QStringLiteral("into"), Words::tr("share_pct phải từ 0 đến 100"));
        shares += share.sharePct.value_or(0);
        lines.push_back({{}, {}, {}, unit->id, share.sharePct});
    }
    if (lines.size() < 2)
        return badField(QStringLiteral("into"), Words::tr("chia thì cần ít nhất hai đơn vị"));
    if (shares > 100)
        return badField(QStringLiteral("into"), Words::tr("tổng share_pct quá 100"));
    const auto event = newEvent(work, {{}, command.code, StructureChange::Split, command.on, command.decision, command.note});
    if (!event)
        return event.error();
    const auto id = store::insert(work.db, *event);
    if (!id)
        return id.error();
    if (const auto closed = close(work, *id, *old, lines, command.on); !closed)
        return closed.error();
    return leftBehind(work, {old->id}, command.on, 0);
}

Result<Reply> perform(Work &work, const RenameUnit &command)
{
    auto old = livingUnit(work, "unit", command.unit, command.on);
    if (!old)
        return old.error();
    const auto event = newEvent(work, {{}, command.code, StructureChange::Rename, command.on, command.decision, command.note});
    if (!event)
        return event.error();
    Unit renamed = *old;
    if (!command.shortName.isEmpty())
        renamed.shortName = command.shortName;
    const auto next = successorOf(work, renamed, command.newCode, command.label, old->parent, command.on);
    return next ? replaced(work, *event, {*old}, *next, command.people) : Result<Reply>(next.error());
}

Result<Reply> perform(Work &work, const ReparentUnit &command)
{
    auto old = livingUnit(work, "unit", command.unit, command.on);
    if (!old)
        return old.error();
    const auto parent = referred<Unit>(work, "parent", command.parent);
    if (!parent)
        return parent.error();
    if (isBelow(work.rules, parent->id, old->id))
        return badField(QStringLiteral("parent"), Words::tr("%1 nằm dưới chính %2").arg(command.parent, command.unit));
    const auto event = newEvent(work, {{}, command.code, StructureChange::Reparent, command.on, command.decision, command.note});
    if (!event)
        return event.error();
    const auto next = successorOf(work, *old, command.newCode, old->name, parent->id, command.on);
    return next ? replaced(work, *event, {*old}, *next, command.people) : Result<Reply>(next.error());
}

Result<Reply> perform(Work &work, const DissolveUnit &command)
{
    auto old = livingUnit(work, "unit", command.unit, command.on);
    if (!old)
        return old.error();
    const auto event = newEvent(work, {{}, command.code, StructureChange::Dissolve, command.on, command.decision, command.note});
    return event ? replaced(work, *event, {*old}, {}, People::Stay) : Result<Reply>(event.error());
}

} // namespace lotrinh::service
