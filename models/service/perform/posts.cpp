// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lookup.h"
#include "../words.h"
#include "record.h"

#include <algorithm>

namespace lotrinh::service {

Result<Reply> perform(Work &work, const Appoint &command)
{
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const auto title = referred<Title>(work, "title", command.title);
    if (!title)
        return title.error();
    const auto unit = referred<Unit>(work, "unit", command.unit);
    if (!unit)
        return unit.error();
    const auto holdings = store::readWhere<PostHolding>(work.db, &PostHolding::cadre, cadre->id);
    if (!holdings)
        return holdings.error();
    const bool held = std::any_of(holdings->begin(), holdings->end(), [&](const PostHolding &holding) {
        return holding.title == title->id && holding.unit == unit->id && holding.held.from == command.validFrom;
    });
    if (held)
        return badField(QStringLiteral("valid_from"), Words::tr("đã giữ chức danh này từ ngày đó"));

    PostHolding holding;
    holding.cadre = cadre->id;
    holding.title = title->id;
    holding.unit = unit->id;
    holding.obtainedBy = command.obtainedBy;
    holding.decision = command.decision;
    holding.held.from = command.validFrom;
    holding.isMain = command.isMain;
    if (const auto id = store::insert(work.db, holding); !id)
        return id.error();
    work.changes.cadres.push_back(cadre->id);
    return Reply{};
}

Result<Reply> perform(Work &work, const EndPostHolding &command)
{
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const auto title = referred<Title>(work, "title", command.title);
    if (!title)
        return title.error();
    const auto unit = referredOrNone<Unit>(work, "unit", command.unit);
    if (!unit)
        return unit.error();
    auto holdings = store::readWhere<PostHolding>(work.db, &PostHolding::cadre, cadre->id);
    if (!holdings)
        return holdings.error();

    PostHolding *open = nullptr;
    for (PostHolding &holding : *holdings)
        if (holding.title == title->id && (!unit->isValid() || holding.unit == *unit) && !holding.held.to.isFinite()
            && (!open || holding.held.from < open->held.from))
            open = &holding;
    if (!open)
        return refused("wrong_state", Words::tr("%1 không đang giữ chức danh %2").arg(command.cadre, command.title));
    if (command.validTo < open->held.from)
        return badField(QStringLiteral("valid_to"), Words::tr("trước ngày giữ chức %1").arg(toVietnamese(open->held.from)));
    open->held.to = command.validTo.plusDays(1);
    if (const auto updated = store::update(work.db, *open); !updated)
        return updated.error();
    work.changes.cadres.push_back(cadre->id);
    return Reply{};
}

} // namespace lotrinh::service
