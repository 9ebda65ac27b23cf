// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casting.h"

#include "names.h"

#include <algorithm>

namespace lotrinh::demo {

namespace {

using Role = Persona::Role;
constexpr Role roles[] = {Role::Coordinator, Role::Manager, Role::PlanningOfficer, Role::Cadre, Role::UnitContact};
constexpr int longestDays = 20; ///< a course the school can still hold this season

} // namespace

Casting::Casting(const World &world)
    : m_world(world)
{
    for (int unit : world.posts.livingUnits())
        if (m_board < 0 && world.unit(unit).name.startsWith(u"Ban Tổ chức"))
            m_board = unit;
    if (m_board < 0 && !world.posts.livingUnits().empty())
        m_board = world.posts.livingUnits().front();
}

bool Casting::hasSuccessionGap(
    const Career &career, const std::vector<Wish> &wishes, const std::vector<int> &open) const
{
    const bool inForce = std::ranges::any_of(career.planning, [&](const PlanDraft &plan) {
        return plan.endedOn > m_world.until && m_world.term(plan.term).life.to > m_world.until;
    });
    return inForce && std::ranges::any_of(open, [&](int gap) {
        const Wish &wish = wishes[static_cast<size_t>(gap)];
        return wish.planned && m_world.course(wish.course).days.value_or(99) <= longestDays;
    });
}

bool Casting::fits(
    Role role, const Career &career, const std::vector<Wish> &wishes, const std::vector<int> &open) const
{
    if (!career.isServingOn(m_world.until))
        return false;
    switch (role) {
    case Role::Coordinator:
    case Role::PlanningOfficer:
        return career.homeUnit == m_board
            && (!career.main.isValid() || m_world.title(career.main.title).level == u"phong");
    case Role::Manager:
        return career.main.isValid() && m_world.title(career.main.title).isHead
            && m_world.title(career.main.title).level == u"so";
    case Role::Cadre:
        return hasSuccessionGap(career, wishes, open);
    case Role::UnitContact:
        return career.homeUnit != m_board && career.main.isValid() && m_world.title(career.main.title).level == u"phong";
    }
    return false;
}

void Casting::consider(
    const Career &career, const std::vector<Wish> &wishes, const std::vector<int> &open, const Cadre &cadre)
{
    for (Role role : roles) {
        if (std::ranges::find(m_found, role, &Persona::role) != m_found.end())
            continue;
        if (!fits(role, career, wishes, open))
            continue;
        m_found.push_back({role, cadre.fullName, cadre.code, m_world.unit(career.homeUnit).code});
        return; // one part each
    }
}

std::vector<Persona> Casting::personas() const
{
    std::vector<Persona> cast;
    Random random(m_world.seed, Random::Purpose::Person, ~quint64(0));
    for (Role role : roles) {
        const auto found = std::ranges::find(m_found, role, &Persona::role);
        if (found != m_found.end())
            cast.push_back(*found);
        else if (m_board >= 0)
            cast.push_back({role, personName(random, Sex::Female, QStringLiteral("Kinh")), {},
                m_world.unit(m_board).code});
    }
    return cast;
}

} // namespace lotrinh::demo
