// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/worldbuilder.h"

#include <functional>

namespace lotrinh::tests {

/// A world with the day it is asked about: everything a disagreement can depend on.
struct Counterexample {
    Rulebook::Tables tables;
    std::vector<CadreFacts> people;
    Day asOf;
    Day today;
};

/// True when the two readings of the rules still disagree about it.
using Disagrees = std::function<bool(const Counterexample &)>;

namespace shrinking {

/// Drops elements of the list one by one as long as the disagreement stays. True when any went.
template <class List, class At> bool dropFrom(Counterexample &world, const Disagrees &disagrees, At listOf)
{
    bool dropped = false;
    for (size_t i = listOf(world)->size(); i-- > 0;) {
        Counterexample smaller = world;
        List &list = *listOf(smaller);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
        if (disagrees(smaller)) {
            world = std::move(smaller);
            dropped = true;
        }
    }
    return dropped;
}

template <class Row>
bool dropRows(Counterexample &world, const Disagrees &disagrees, std::vector<Row> Rulebook::Tables::*rows)
{
    return dropFrom<std::vector<Row>>(world, disagrees, [=](Counterexample &in) { return &(in.tables.*rows); });
}

template <class Row>
bool dropFacts(Counterexample &world, const Disagrees &disagrees, std::vector<Row> CadreFacts::*rows)
{
    bool dropped = false;
    for (size_t person = 0; person < world.people.size(); ++person)
        dropped |= dropFrom<std::vector<Row>>(
            world, disagrees, [=](Counterexample &in) { return &(in.people[person].*rows); });
    return dropped;
}

/// Puts plain values into the rows one by one as long as the disagreement stays.
template <class Row, class Plain>
bool plainRows(Counterexample &world, const Disagrees &disagrees,
    const std::function<std::vector<Row> *(Counterexample &)> &listOf, Plain plain)
{
    bool changed = false;
    for (size_t i = 0; i < listOf(world)->size(); ++i) {
        Counterexample simpler = world;
        if (plain((*listOf(simpler))[i]) && disagrees(simpler)) {
            world = std::move(simpler);
            changed = true;
        }
    }
    return changed;
}

template <class Value> bool clear(std::optional<Value> &value)
{
    const bool had = value.has_value();
    value.reset();
    return had;
}

} // namespace shrinking

/// The smallest world found by leaving things out that still makes the readings disagree.
inline Counterexample shrunk(Counterexample world, const Disagrees &disagrees)
{
    using namespace shrinking;
    using Tables = Rulebook::Tables;
    const auto requirements = [](Counterexample &in) { return &in.tables.requirements; };
    for (bool smaller = true; smaller;) {
        smaller = dropFrom<std::vector<CadreFacts>>(
            world, disagrees, [](Counterexample &in) { return &in.people; });
        smaller |= dropRows(world, disagrees, &Tables::requirements);
        smaller |= dropRows(world, disagrees, &Tables::equivalences);
        smaller |= dropFacts(world, disagrees, &CadreFacts::holdings);
        smaller |= dropFacts(world, disagrees, &CadreFacts::planning);
        smaller |= dropFacts(world, disagrees, &CadreFacts::completions);
        smaller |= dropFacts(world, disagrees, &CadreFacts::exemptions);
        smaller |= dropFacts(world, disagrees, &CadreFacts::seats);
        smaller |= plainRows<Requirement>(
            world, disagrees, requirements, [](Requirement &r) { return clear(r.maxAgeMonths); });
        smaller |= plainRows<Requirement>(
            world, disagrees, requirements, [](Requirement &r) { return clear(r.graceMonths); });
        smaller |= plainRows<Requirement>(
            world, disagrees, requirements, [](Requirement &r) { return clear(r.windowMonths); });
        smaller |= plainRows<Requirement>(world, disagrees, requirements,
            [](Requirement &r) { return !(std::exchange(r.life, Period()) == Period()); });
    }
    return world;
}

/// The world in words, for the one who has to understand it.
inline QString described(const Counterexample &world)
{
    const Rulebook rules(world.tables);
    const auto code = [](const auto *row) { return row ? row->code : QStringLiteral("?"); };
    const auto life = [](Period p) { return QStringLiteral("[%1, %2)").arg(toIso(p.from), toIso(p.to)); };
    const auto number = [](std::optional<int> n) { return n ? QString::number(*n) : QStringLiteral("-"); };
    QStringList lines{QStringLiteral("as of %1, today %2").arg(toIso(world.asOf), toIso(world.today))};
    for (const Requirement &r : world.tables.requirements)
        lines << QStringLiteral("requirement %1 of %2: %3 %4 of %5 for %6, %7, grace %8 window %9 age %10")
                     .arg(r.code, code(rules.title(r.title)), toCode(r.kind), number(r.value), rules.courseSet(r),
                         toCode(r.appliesTo), life(r.life), number(r.graceMonths), number(r.windowMonths))
                     .arg(number(r.maxAgeMonths));
    for (const Equivalence &e : world.tables.equivalences)
        lines << QStringLiteral("%1 counts as %2, age %3, %4")
                     .arg(code(rules.course(e.course)), code(rules.course(e.satisfies)), number(e.maxAgeMonths),
                         life(e.life));
    for (const CadreFacts &facts : world.people) {
        lines << QStringLiteral("cadre %1 %2").arg(facts.cadre.code, life(facts.cadre.service));
        for (const PostHolding &h : facts.holdings)
            lines << QStringLiteral("  holds %1 in %2 %3 %4 main %5").arg(code(rules.title(h.title)),
                code(rules.unit(h.unit)), life(h.held), toCode(h.obtainedBy)).arg(h.isMain);
        for (const PlanningEntry &p : facts.planning)
            lines << QStringLiteral("  planned %1 for %2 in %3 from %4 target %5 ended %6").arg(p.code,
                code(rules.title(p.title)), code(rules.term(p.term)), toIso(p.approvedOn), toIso(p.targetOn),
                toIso(p.endedOn));
        for (const Completion &k : facts.completions)
            lines << QStringLiteral("  completed %1 (%2) on %3 revoked %4").arg(k.code,
                code(rules.course(k.course)), toIso(k.completedOn), toIso(k.revokedOn));
        for (const Exemption &e : facts.exemptions)
            lines << QStringLiteral("  exempt from %1 %2").arg(code(rules.course(e.course)), life(e.life));
        for (const Seat &s : facts.seats)
            lines << QStringLiteral("  seat in %1 (%2) to %3").arg(s.classCode, code(rules.course(s.course)),
                toIso(s.endsOn));
    }
    return lines.join(u'\n');
}

} // namespace lotrinh::tests
