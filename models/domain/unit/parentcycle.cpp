// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentcycle.h"

#include "../codeorder.h"

#include <QHash>
#include <algorithm>

namespace lotrinh {

namespace {

using UnitsById = QHash<UnitId, const Unit *>;

/// From `start` up through the parents; the walk marks what it passes with `round`.
/// Answers a unit on the cycle it closed itself, or null.
const Unit *closedBy(const Unit *start, const UnitsById &byId, QHash<UnitId, int> &passedIn, int round)
{
    for (const Unit *unit = start; unit; unit = byId.value(unit->parent)) {
        if (const int earlier = passedIn.value(unit->id, 0))
            return earlier == round ? unit : nullptr;
        passedIn.insert(unit->id, round);
    }
    return nullptr;
}

std::vector<UnitId> around(const Unit *member, const UnitsById &byId)
{
    const Unit *first = member;
    for (const Unit *unit = byId.value(member->parent); unit != member; unit = byId.value(unit->parent))
        if (codeLess(unit->code, first->code))
            first = unit;
    std::vector<UnitId> cycle{first->id};
    for (const Unit *unit = byId.value(first->parent); unit != first; unit = byId.value(unit->parent))
        cycle.push_back(unit->id);
    return cycle;
}

} // namespace

std::vector<UnitId> parentCycle(const std::vector<Unit> &units)
{
    UnitsById byId;
    std::vector<const Unit *> ordered;
    for (const Unit &unit : units) {
        byId.insert(unit.id, &unit);
        ordered.push_back(&unit);
    }
    std::sort(ordered.begin(), ordered.end(),
        [](const Unit *a, const Unit *b) { return codeLess(a->code, b->code); });
    QHash<UnitId, int> passedIn;
    int round = 0;
    std::vector<UnitId> best;
    for (const Unit *start : ordered) {
        const Unit *member = closedBy(start, byId, passedIn, ++round);
        if (!member)
            continue;
        auto cycle = around(member, byId);
        if (best.empty() || codeLess(byId.value(cycle.front())->code, byId.value(best.front())->code))
            best = std::move(cycle);
    }
    return best;
}

} // namespace lotrinh
