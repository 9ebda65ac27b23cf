// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecounter.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

void addAll(std::vector<RateCount> &into, const std::vector<RateCount> &counts)
{
    for (size_t i = 0; i < into.size(); ++i)
        into[i] += counts[i];
}

Dense titleOf(const FactColumns &facts, const ReasonMark &reason)
{
    return reason.isPlanning ? facts.planning.title[reason.source] : facts.holdings.title[reason.source];
}

} // namespace

RateCount &RateCount::operator+=(const RateCount &other)
{
    duties += other.duties;
    exempt += other.exempt;
    done += other.done;
    studying += other.studying;
    overdue += other.overdue;
    people += other.people;
    peopleDone += other.peopleDone;
    return *this;
}

RateCount &RateCount::operator-=(const RateCount &other)
{
    duties -= other.duties;
    exempt -= other.exempt;
    done -= other.done;
    studying -= other.studying;
    overdue -= other.overdue;
    people -= other.people;
    peopleDone -= other.peopleDone;
    return *this;
}

Tally RateCount::tally() const
{
    return {duties, exempt, done, studying, overdue, people, peopleDone};
}

RateCount PersonCount::counts() const
{
    const auto part = [this](int place) { return static_cast<quint32>(m_counts >> (12 * place) & 0xfff); };
    return {part(0), part(1), part(2), part(3), part(4), 1, part(1) + part(2) == part(0) ? 1u : 0u};
}

RateCounter::RateCounter(const Ruleset &rules, RateParts parts)
    : m_rules(&rules)
    , m_parts(parts)
    , m_units(rules.rules().units().size())
{
    const size_t titles = rules.rules().titles().size();
    if (parts.groups) {
        m_titles.resize(titles);
        m_sets.resize(rules.courseSets().size());
        m_levels.resize(rules.levels().size());
    }
    if (parts.cells)
        m_cells.resize(m_units.size() * titles);
}

void RateCounter::begin()
{
    m_whole = {};
    m_ownTitles.clear();
    m_ownLevels.clear();
    m_ownSet = {nothing, {}};
}

void RateCounter::addTo(std::vector<Own> &own, Dense key, DutyStatus status)
{
    for (Own &one : own)
        if (one.key == key)
            return one.count.add(status);
    own.push_back({key, {}});
    own.back().count.add(status);
}

void RateCounter::addDuty(const FactColumns &facts, const Marks &marks, const DutyMark &duty)
{
    m_whole.add(duty.status);
    if (!m_parts.groups && !m_parts.cells)
        return;
    const auto reasons = marks.reasonsOf(duty);
    if (reasons.size() == 1) {
        const Dense title = titleOf(facts, reasons.front());
        addTo(m_ownTitles, title, duty.status);
        if (m_parts.groups)
            addTo(m_ownLevels, m_rules->levelOf(title), duty.status);
    } else {
        m_seen.clear();
        for (const ReasonMark &reason : reasons)
            if (const Dense title = titleOf(facts, reason); std::find(m_seen.begin(), m_seen.end(), title) == m_seen.end())
                m_seen.push_back(title);
        for (Dense title : m_seen)
            addTo(m_ownTitles, title, duty.status);
        for (Dense &title : m_seen)
            title = m_rules->levelOf(title);
        std::sort(m_seen.begin(), m_seen.end());
        m_seen.erase(std::unique(m_seen.begin(), m_seen.end()), m_seen.end());
        for (Dense level : m_seen)
            addTo(m_ownLevels, level, duty.status);
    }
    if (!m_parts.groups)
        return;
    // Duties come sorted by their courses, so those of one set stand side by side.
    const Dense set = m_rules->asks()[duty.ask].set;
    if (set != m_ownSet.key) {
        closeSet();
        m_ownSet = {set, {}};
    }
    m_ownSet.count.add(duty.status);
}

void RateCounter::closeSet()
{
    if (!m_ownSet.count.isEmpty())
        put(m_sets[m_ownSet.key], m_ownSet.count.counts());
}

void RateCounter::put(RateCount &into, const RateCount &count) const
{
    m_step == RateStep::Joins ? into += count : into -= count;
}

void RateCounter::end(const FactColumns &facts, CadreRow row, Dense unit)
{
    if (m_whole.isEmpty())
        return;
    const RateCount whole = m_whole.counts();
    put(m_total, whole);
    put(m_sexes[static_cast<size_t>(facts.cadres.sex[row] + 1)], whole);
    if (unit != nothing)
        put(m_units[unit], whole);
    closeSet();
    if (m_parts.groups) {
        for (const Own &own : m_ownTitles)
            put(m_titles[own.key], own.count.counts());
        for (const Own &own : m_ownLevels)
            put(m_levels[own.key], own.count.counts());
    }
    if (m_parts.cells && unit != nothing) {
        RateCount *cells = m_cells.data() + unit * m_rules->rules().titles().size();
        for (const Own &own : m_ownTitles)
            put(cells[own.key], own.count.counts());
    }
}

RateCounter &RateCounter::operator+=(const RateCounter &other)
{
    addAll(m_units, other.m_units);
    addAll(m_titles, other.m_titles);
    addAll(m_sets, other.m_sets);
    addAll(m_levels, other.m_levels);
    addAll(m_cells, other.m_cells);
    for (size_t i = 0; i < m_sexes.size(); ++i)
        m_sexes[i] += other.m_sexes[i];
    m_total += other.m_total;
    return *this;
}

} // namespace lotrinh::compliance
