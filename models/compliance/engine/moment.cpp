// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moment.h"

#include "domain/codeorder.h"

#include <array>

namespace lotrinh::compliance {

namespace {

bool beginsLater(const Term &a, const Term &b)
{
    return a.life.from != b.life.from ? a.life.from > b.life.from : codeLess(a.code, b.code);
}

/// First day of completion from which something `months` old at most still counts.
Day countsFromAge(Day asOf, int months)
{
    const MonthTable &table = MonthTable::shared();
    return lastDayWhere([&](Day day) { return table.plusMonths(day, months) < asOf; }).plusDays(1);
}

} // namespace

Moment::Moment(const Ruleset &rules, Day asOf, Day knownTo)
    : m_rules(&rules)
    , m_asOf(asOf)
    , m_knownTo(knownTo)
    , m_yearStart(Day::of(asOf.year(), 1, 1))
    , m_yearEnd(Day::of(asOf.year(), 12, 31))
{
    const size_t titles = rules.rules().titles().size();
    for (Dense title = 0; title < titles; ++title)
        m_lines.push_back(rules.linesOn(title, asOf));
    addTerms();
    addMatches();
    const MonthTable &table = MonthTable::shared();
    for (int window : rules.windows())
        m_windowOpenTo.push_back(lastDayWhere([&](Day day) { return table.plusMonths(day, -window) <= asOf; }));
}

void Moment::addTerms()
{
    std::array<const Term *, 4> best{};
    for (const Term &term : m_rules->rules().terms())
        if (const Term *&one = best[static_cast<size_t>(term.kind)];
            term.life.holds(m_asOf) && (!one || beginsLater(term, *one)))
            one = &term;
    for (const Title &title : m_rules->rules().titles()) {
        const bool appointment = title.termKind == TermKind::Appointment;
        const Term *term = title.termKind && !appointment ? best[static_cast<size_t>(*title.termKind)] : nullptr;
        m_followsAppointment.push_back(appointment);
        m_officeTerms.push_back(term ? std::optional(term->life) : std::nullopt);
    }
}

Period Moment::appointmentTerm(Day first) const
{
    const MonthTable &table = MonthTable::shared();
    int years = (table.year(m_asOf) - table.year(first)) / 5 * 5;
    if (table.plusYears(first, years) > m_asOf)
        years -= 5;
    return {table.plusYears(first, years), table.plusYears(first, years + 5)};
}

void Moment::addMatches()
{
    QHash<int, Day> known;
    m_countsFrom.reserve(m_rules->matchCount() * m_rules->spanCount());
    for (Dense match = 0; match < m_rules->matchCount(); ++match)
        for (Dense span = 0; span < m_rules->spanCount(); ++span) {
            const int months = m_rules->reach(match, span);
            if (months == Ruleset::never) {
                m_countsFrom.push_back(Day::distantFuture());
            } else if (months == Ruleset::always) {
                m_countsFrom.push_back(Day::distantPast());
            } else {
                const auto found = known.constFind(months);
                m_countsFrom.push_back(
                    found != known.constEnd() ? *found : *known.insert(months, countsFromAge(m_asOf, months)));
            }
        }
}

} // namespace lotrinh::compliance
