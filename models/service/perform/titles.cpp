// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../words.h"
#include "structure.h"
#include "structureparts.h"

namespace lotrinh::service {

namespace {

Result<Title> livingTitle(Work &work, const QString &code, Day on)
{
    auto title = referred<Title>(work, "title", code);
    if (!title)
        return title;
    if (title->life.to.isFinite())
        return refused("wrong_state", Words::tr("%1 đã kết thúc ngày %2").arg(code, toVietnamese(title->life.to.plusDays(-1))),
                       {{QStringLiteral("title"), code}});
    if (title->life.from.isFinite() && on <= title->life.from)
        return badField(QStringLiteral("on"), Words::tr("%1 chỉ có từ %2").arg(code, toVietnamese(title->life.from)));
    return title;
}

/// A rule goes on under another title: the old version ends the day before, a new one begins.
Result<void> carryRule(Work &work, Requirement rule, const Title &next, Day on)
{
    Requirement onward = rule;
    onward.id = {};
    onward.code = rule.code + u'.' + next.code;
    onward.title = next.id;
    onward.life.from = on;
    if (const auto free = stillFree<Requirement>(work, onward.code); !free)
        return free;
    rule.life.to = on;
    if (const auto ended = store::update(work.db, rule); !ended)
        return ended;
    const auto id = store::insert(work.db, onward);
    return id ? Result<void>() : Result<void>(id.error());
}

Result<int> carryRules(Work &work, TitleId old, const Title &next, Day on)
{
    int carried = 0;
    for (const Requirement *rule : work.rules.requirementsOf(old)) {
        if (rule->life.to <= on)
            continue;
        const bool isAhead = rule->life.from.isFinite() && on <= rule->life.from;
        Requirement moved = *rule;
        if (isAhead)
            moved.title = next.id;
        if (const auto done = isAhead ? store::update(work.db, moved) : carryRule(work, *rule, next, on); !done)
            return done.error();
        ++carried;
    }
    return carried;
}

Result<int> carryHoldings(Work &work, TitleId old, TitleId next, const StructureEvent &event)
{
    const auto holdings = store::readWhere<PostHolding>(work.db, &PostHolding::title, old);
    if (!holdings)
        return holdings.error();
    int moved = 0;
    for (const PostHolding &was : *holdings) {
        if (!(was.held.from < event.on && event.on < was.held.to))
            continue;
        PostHolding holding = was;
        PostHolding onward = holding;
        onward.id = {};
        onward.title = next;
        onward.held.from = event.on;
        holding.held.to = event.on;
        if (const auto ended = store::update(work.db, holding); !ended)
            return ended.error();
        if (const auto id = store::insert(work.db, onward); !id)
            return id.error();
        work.changes.cadres.push_back(holding.cadre);
        ++moved;
    }
    return moved;
}

Result<StructureEventId> closed(Work &work, const StructureEvent &event, Title title, TitleId next)
{
    title.life.to = event.on;
    if (const auto updated = store::update(work.db, title); !updated)
        return updated.error();
    const auto id = store::insert(work.db, event);
    if (!id)
        return id.error();
    if (const auto line = store::insert(work.db, TitleLineage{{}, *id, title.id, next}); !line)
        return line.error();
    return *id;
}

} // namespace

Result<Reply> perform(Work &work, const AddTitle &command)
{
    if (const auto free = stillFree<Title>(work, command.code); !free)
        return free.error();
    if (command.validFrom && command.validTo && *command.validTo < *command.validFrom)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from"));
    const Title title{{}, command.code, command.label, command.shortName, command.level, command.unitKind, command.block,
                      command.managementTier, command.isHead, command.rank, command.termKind,
                      {command.validFrom.value_or(Day::distantPast()),
                       command.validTo ? command.validTo->plusDays(1) : Day::distantFuture()}};
    if (const auto id = store::insert(work.db, title); !id)
        return id.error();
    work.changes.catalogue = true;
    return Reply{};
}

Result<Reply> perform(Work &work, const RenameTitle &command)
{
    const auto old = livingTitle(work, command.title, command.on);
    if (!old)
        return old.error();
    if (const auto free = stillFree<Title>(work, command.newCode); !free)
        return badField(QStringLiteral("new_code"), Words::tr("mã “%1” đã dùng").arg(command.newCode));
    const auto event = newEvent(work, {{}, command.code, StructureChange::TitleRename, command.on, command.decision, command.note});
    if (!event)
        return event.error();
    Title next = *old;
    next.id = {};
    next.code = command.newCode;
    next.name = command.label;
    next.life = {command.on, Day::distantFuture()};
    const auto id = store::insert(work.db, next);
    if (!id)
        return id.error();
    next.id = *id;
    if (const auto ended = closed(work, *event, *old, *id); !ended)
        return ended.error();
    const auto rules = carryRules(work, old->id, next, command.on);
    if (!rules)
        return rules.error();
    Result<int> posts = 0;
    if (command.people == People::Move)
        posts = carryHoldings(work, old->id, next.id, *event);
    if (!posts)
        return posts.error();
    return Reply{{{QStringLiteral("rules_moved"), *rules}, {QStringLiteral("posts_moved"), *posts}}};
}

Result<Reply> perform(Work &work, const CloseTitle &command)
{
    const auto old = livingTitle(work, command.title, command.on);
    if (!old)
        return old.error();
    const auto event = newEvent(work, {{}, command.code, StructureChange::TitleClose, command.on, command.decision, command.note});
    if (!event)
        return event.error();
    const auto ended = closed(work, *event, *old, {});
    return ended ? Result<Reply>(Reply{}) : Result<Reply>(ended.error());
}

} // namespace lotrinh::service
