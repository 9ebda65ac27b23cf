// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "demorules.h"

namespace lotrinh::demo {

namespace {

Rulebook::Tables with(Rulebook::Tables tables, const std::vector<Requirement> &rules)
{
    tables.requirements.insert(tables.requirements.end(), rules.begin(), rules.end());
    return tables;
}

constexpr QStringView politicalTheory = u"dao_tao_ly_luan_chinh_tri";

} // namespace

World::World(const Rulebook::Tables &catalogue, int cadreCount, quint64 seedNumber, Day today)
    : ownRules(demoRequirements(catalogue, today))
    , tables(with(catalogue, ownRules))
    , cadres(cadreCount)
    , seed(seedNumber)
    , until(today)
    , begin(today.plusYears(-10))
    , calendar(today.year() - 10, today.year() + 2)
    , posts(tables, today)
    , rules(tables)
{
    for (size_t i = 0; i < tables.units.size(); ++i)
        m_zeal.push_back(Random(seed, Random::Purpose::Unit, i).between(780, 1170));
    for (int years = 0; years < 80; ++years) {
        m_yearsAgo.push_back(until.plusYears(-years));
        m_newYears.push_back(Day::of(until.year() - years, 1, 1));
    }
}

int World::termOn(TermKind kind, Day day) const
{
    for (size_t i = 0; i < tables.terms.size(); ++i)
        if (tables.terms[i].kind == kind && tables.terms[i].life.holds(day))
            return static_cast<int>(i);
    return -1;
}

int World::monthsOf(int place) const
{
    const Course &row = course(place);
    if (row.days || row.kind != politicalTheory || !row.delivery.startsWith(u"khong_tap_trung"))
        return 0;
    return row.delivery.contains(u"2_nam") ? 22 : 11;
}

} // namespace lotrinh::demo
