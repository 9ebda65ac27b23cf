// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worldbuilder.h"

#include <array>
#include <random>

namespace lotrinh::tests {

/// A small world full of edges: few courses, titles and days, so that everything meets everything.
class RandomWorld {
public:
    explicit RandomWorld(unsigned seed)
        : m_dice(seed)
    {
        for (int i = 0; i < 4; ++i)
            addUnit(i);
        for (int i = 0; i < 3; ++i)
            m_world.title(name("T", i), maybe(80, TermKind(roll(4))),
                [&](Title &t) { t.level = text(name("L", roll(2))); });
        for (int i = 0; i < 4; ++i)
            m_world.course(name("C", i), [&](Course &c) {
                c.countsAnnualHours = chance(50);
                c.periods = maybe(70, roll(50));
            });
        m_world.term("N1", TermKind::Party, "2015-10-01", "2020-09-30")
            .term("N2", TermKind::Party, "2020-10-01", "2025-09-30")
            .term("N3", TermKind::State, "2021-07-01", "2026-06-30");
        for (int i = 0; i < 6; ++i)
            addRequirement(i);
        for (int i = roll(6); i > 0; --i)
            m_world.equivalence(name("C", roll(4)), name("C", roll(4)), [&](Equivalence &e) {
                e.maxAgeMonths = maybe(40, roll(60));
                e.life = somePeriod();
            });
        for (int i = 0; i < 3; ++i)
            addCadre(i);
    }

    World &world() { return m_world; }
    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(m_dice); }
    bool chance(int percent) { return roll(100) < percent; }
    /// Often where clamping and half-open ends bite: the first and last of a month, 29/02, the first and last
    /// day of a term, a day another row begins or ends on.
    Day someDay()
    {
        if (chance(10))
            return chance(50) ? Day::of(2016 + 4 * roll(3), 2, 29) : Day::of(2016 + roll(9), 2, 28);
        if (chance(10))
            return std::array{day("2015-10-01"), day("2020-09-30"), day("2020-10-01"), day("2025-09-30"),
                day("2021-06-30"), day("2021-07-01"), day("2026-06-30")}[static_cast<size_t>(roll(7))];
        if (!m_edges.empty() && chance(15))
            return m_edges[static_cast<size_t>(roll(static_cast<int>(m_edges.size())))];
        const Day first = Day::of(2016 + roll(9), 1 + roll(12), 1);
        return chance(40) ? first.plusDays(roll(31)) : chance(50) ? first : first.plusDays(-1);
    }
    std::mt19937 &dice() { return m_dice; }

private:
    static std::string name(const char *prefix, int number) { return prefix + std::to_string(number); }
    template <class T> std::optional<T> maybe(int percent, T value)
    {
        return chance(percent) ? std::optional<T>(value) : std::nullopt;
    }
    Period somePeriod()
    {
        Period life{
            chance(50) ? someDay() : Day::distantPast(), chance(40) ? someDay() : Day::distantFuture()};
        if (life.to < life.from)
            std::swap(life.from, life.to);
        for (Day edge : {life.from, life.to})
            if (edge.isFinite())
                m_edges.push_back(edge);
        return life;
    }
    std::string isoDay() { return toIso(someDay()).toStdString(); }

    void addUnit(int number)
    {
        m_world.unit(name("U", number), number > 0 && chance(60) ? name("U", roll(number)) : std::string(),
            [&](Unit &unit) {
                if (chance(70))
                    return;
                unit.life = somePeriod();
                for (int i = roll(3); number > 0 && i > 0; --i)
                    unit.successors.push_back(m_world.unitId(name("U", roll(number))));
            });
    }

    void addRequirement(int number)
    {
        const auto kind = RequirementKind(std::min(roll(6), 4));
        std::string courses = name("C", roll(4));
        if (chance(40))
            courses += ";" + name("C", roll(4));
        if (kind == RequirementKind::AnnualHours && chance(50))
            courses = "*";
        m_world.requirement(name("R", number), name("T", roll(3)), kind, courses, maybe(80, 1 + roll(4)),
            [&](Requirement &r) {
                r.appliesTo = AppliesTo(roll(4));
                r.life = chance(60) ? Period() : somePeriod();
                r.graceMonths = maybe(30, roll(20));
                r.windowMonths = maybe(60, roll(24));
                r.maxAgeMonths = maybe(20, roll(48));
                r.enabled = chance(95);
            });
    }

    void addCadre(int number)
    {
        m_world.cadre(name("A", number), name("U", roll(4)), [&](Cadre &c) {
            if (chance(80))
                c.sex = Sex(roll(2));
            if (chance(10))
                c.service = somePeriod();
        });
        for (int i = 1 + roll(3); i > 0; --i)
            m_world.holds(name("T", roll(3)), name("U", roll(4)), isoDay(), [&](PostHolding &h) {
                h.obtainedBy = ObtainedBy(roll(5));
                h.isMain = chance(30);
                if (chance(30))
                    h.held.to = h.held.from.plusDays(1 + roll(2000));
            });
        for (int i = roll(3); i > 0; --i)
            m_world.planned("P" + std::to_string(number) + std::to_string(i), name("T", roll(3)),
                name("N", 1 + roll(3)), isoDay(), [&](PlanningEntry &p) {
                    p.targetOn = chance(30) ? someDay() : Day::distantPast();
                    p.endedOn = chance(20) ? someDay() : Day::distantFuture();
                });
        for (int i = roll(8); i > 0; --i)
            m_world.completed("K" + std::to_string(number) + std::to_string(i), name("C", roll(4)), isoDay(),
                [&](Completion &k) {
                    k.periods = maybe(40, roll(50));
                    k.revokedOn = chance(10) ? someDay() : Day::distantFuture();
                });
        if (chance(20))
            m_world.exempt(name("C", roll(4)));
        for (int i = roll(2); i > 0; --i)
            m_world.seat(name("L", roll(9)), name("C", roll(4)), isoDay());
    }

    std::mt19937 m_dice;
    std::vector<Day> m_edges; ///< where periods of this world begin and end
    World m_world;
};

} // namespace lotrinh::tests
