// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factcolumns.h"
#include "monthtable.h"

namespace lotrinh::compliance {

/// The rules as they stand on one day, with every comparison that depends on the day alone made once:
/// "is it old enough", "is the window open" become comparisons of whole numbers. Cheap to build (the size of
/// the catalogue, not of the province), then only read.
class Moment {
public:
    /// Completions after `knownTo` are taken as not known yet (a forecast).
    Moment(const Ruleset &rules, Day asOf, Day knownTo = Day::distantFuture());

    const Ruleset &rules() const { return *m_rules; }
    Day asOf() const { return m_asOf; }
    Day knownTo() const { return std::min(m_asOf, m_knownTo); }
    Day yearStart() const { return m_yearStart; }
    Day yearEnd() const { return m_yearEnd; }

    std::span<const Dense> lines(Dense title) const { return m_lines[title]; }
    /// The terms' and appointments' term of a title that holds the day, whichever the title follows.
    /// Nothing for titles that follow none and for `appointment`, which depends on the holding.
    const std::optional<Period> &officeTerm(Dense title) const { return m_officeTerms[title]; }
    bool followsAppointment(Dense title) const { return m_followsAppointment[title]; }
    Period appointmentTerm(Day first) const;

    /// A completion counts when it was completed on or after this day, by row of the match table.
    const Day *countsFrom(Dense match) const { return m_countsFrom.data() + match * m_rules->spanCount(); }
    /// Whether a seat in a class would count, seen on the class's last day.
    bool seatCounts(Dense match, Dense span) const
    {
        return span != nothing && m_rules->reach(match, span) >= 0;
    }
    /// The last date whose window has opened: date minus window months <= the day.
    Day windowOpenTo(int window) const { return m_windowOpenTo[static_cast<size_t>(window)]; }

    bool isTermOver(Dense term) const { return m_asOf >= m_rules->termAt(term).life.to; }

private:
    void addTerms();
    void addMatches();

    const Ruleset *m_rules;
    Day m_asOf;
    Day m_knownTo;
    Day m_yearStart;
    Day m_yearEnd;
    std::vector<std::span<const Dense>> m_lines;
    std::vector<std::optional<Period>> m_officeTerms;
    std::vector<bool> m_followsAppointment;
    std::vector<Day> m_countsFrom;
    std::vector<Day> m_windowOpenTo;
};

} // namespace lotrinh::compliance
