// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates.h"

namespace lotrinh {

UnitId resolveUnit(const Rulebook &rules, UnitId unit, const UnitView &view)
{
    if (view.tree == UnitTree::AsOf)
        return unit;
    std::vector<UnitId> seen;
    for (UnitId here = unit;;) {
        const Unit *row = rules.unit(here);
        if (!row || row->life.holds(view.today) || row->successors.size() != 1)
            return here;
        seen.push_back(here);
        const UnitId next = row->successors.front();
        if (std::find(seen.begin(), seen.end(), next) != seen.end())
            return here;
        here = next;
    }
}

std::vector<UnitId> withAncestors(const Rulebook &rules, UnitId unit)
{
    std::vector<UnitId> chain;
    for (const Unit *row = rules.unit(unit); row; row = rules.unit(row->parent)) {
        if (std::find(chain.begin(), chain.end(), row->id) != chain.end())
            break;
        chain.push_back(row->id);
    }
    return chain;
}

} // namespace lotrinh
