// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "besideclasses.h"

#include "replanning.h"

namespace lotrinh::planner {

BesideClasses::BesideClasses(const Instance &instance, const Draft &draft, std::uint64_t seed)
    : m_held(withPins(instance, draft.classes)), m_level(withRoomsApart(classLevelOf(m_held, {}))), m_classes(m_level), m_moves(m_classes, seed)
{
}

void BesideClasses::addTo(Draft &draft) const
{
    const int before = int(draft.classes.size());
    for (const CountedClass &one : m_classes.all())
        draft.classes.push_back({one.course, one.first, m_level.groups[one.group].rooms.front(), one.lecturer});
    const int added = int(draft.classes.size()) - before;
    for (int &seat : draft.seats)
        seat += seat >= before ? added : 0;
}

} // namespace lotrinh::planner
