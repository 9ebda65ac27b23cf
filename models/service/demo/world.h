// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posts.h"
#include "rules.h"
#include "workcalendar.h"

namespace lotrinh::demo {

/// Everything that is the same for every cadre of one made-up province. Built once, then only read.
struct World {
    World(const Rulebook::Tables &catalogue, int cadres, quint64 seed, Day until);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    const Unit &unit(int place) const { return tables.units[static_cast<size_t>(place)]; }
    const Title &title(int place) const { return tables.titles[static_cast<size_t>(place)]; }
    const Term &term(int place) const { return tables.terms[static_cast<size_t>(place)]; }
    const Course &course(int place) const { return tables.courses[static_cast<size_t>(place)]; }

    /// The term of a kind that holds a day; −1 for none.
    int termOn(TermKind kind, Day day) const;
    /// Months a part-time course of political theory runs (its days are not known); 0 for all others.
    int monthsOf(int course) const;
    /// Whether the province's own school can hold a class of it.
    bool isHeldHere(int course) const { return this->course(course).days || monthsOf(course) > 0; }
    /// `until`, whole years earlier (0 … 79).
    Day yearsAgo(int years) const { return m_yearsAgo[static_cast<size_t>(years)]; }
    /// 1 January of the year of `until`, whole years earlier (0 … 79).
    Day newYear(int yearsBack) const { return m_newYears[static_cast<size_t>(yearsBack)]; }
    /// How eagerly a unit sends its people, per mille around 1000: units differ.
    int zealOf(int unit) const { return m_zeal[static_cast<size_t>(unit)]; }

    const std::vector<Requirement> ownRules; ///< the made-up ones, see demorules.h
    const Rulebook::Tables tables; ///< the catalogue and the own rules
    const int cadres;
    const quint64 seed;
    const Day until; ///< the demo's today: nothing is finished after it
    const Day begin; ///< ten years before
    const WorkCalendar calendar;
    const PostTable posts;
    const Rules rules;

private:
    std::vector<int> m_zeal;
    std::vector<Day> m_yearsAgo, m_newYears;
};

constexpr Period overlap(Period a, Period b)
{
    return {a.from < b.from ? b.from : a.from, a.to < b.to ? a.to : b.to};
}

constexpr int daysOf(Period period)
{
    return period.to <= period.from ? 0 : period.to.julian - period.from.julian;
}

} // namespace lotrinh::demo
