// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast.h"

#include "engine/parallel.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

/// One month while it is counted, by dense course set.
struct Counted {
    std::vector<ForecastCount> sets;
    std::vector<qint64> backlog;
    qint64 people = 0;

    explicit Counted(size_t count = 0)
        : sets(count)
        , backlog(count)
    { }
    Counted &operator+=(const Counted &other)
    {
        for (size_t i = 0; i < sets.size(); ++i) {
            sets[i].fallsDue += other.sets[i].fallsDue;
            sets[i].expires += other.sets[i].expires;
            backlog[i] += other.backlog[i];
        }
        people += other.people;
        return *this;
    }
};

/// Whether a seat held now would close the duty, also when the class is over by the month looked at.
bool isBeingStudied(const Moment &moment, const FactColumns &facts, CadreRow row, Dense match)
{
    const Stretch seats = facts.cadres.seats[row];
    for (quint32 at = seats.begin; at < seats.end; ++at)
        if (moment.seatCounts(match, facts.seats.span[at]))
            return true;
    return false;
}

class MonthCount {
public:
    MonthCount(const Province &province, const Filter &filter, Day from, Day to, Day knownTo)
        : m_province(province)
        , m_filter(filter)
        , m_moment(province.ruleset(), from, knownTo)
        , m_units(province.ruleset(), {}, filter.unit)
        , m_from(from)
        , m_to(to)
    { }

    Counted count() const
    {
        const size_t threads = threadsFor(m_province.size());
        const size_t sets = m_province.ruleset().courseSets().size();
        std::vector<Counted> parts(threads, Counted(sets));
        inChunks(0, m_province.size(), threads,
            [&](size_t chunk, size_t begin, size_t end) { countRows(begin, end, parts[chunk]); });
        for (size_t i = 1; i < parts.size(); ++i)
            parts.front() += parts[i];
        return parts.front();
    }

private:
    void countRows(size_t begin, size_t end, Counted &into) const
    {
        const FactColumns &facts = m_province.facts();
        const DutyFilter passing(m_province.ruleset(), facts, m_filter);
        Marks marks;
        for (size_t i = begin; i < end; ++i) {
            const auto row = static_cast<CadreRow>(i);
            if (!passing.passes(row)
                || (m_filter.unit.isValid()
                    && !m_units.isInScope(unitOn(m_province.ruleset(), facts, row, m_from))))
                continue;
            judge(m_moment, facts, row, marks);
            bool isAsked = false;
            for (const DutyMark &duty : marks.duties)
                isAsked |= passing.passes(marks, duty) && countDuty(row, marks, duty, into);
            into.people += isAsked;
        }
    }

    /// True when the month asks for it.
    bool countDuty(CadreRow row, const Marks &marks, const DutyMark &duty, Counted &into) const
    {
        const Dense set = m_province.ruleset().asks()[duty.ask].set;
        if (isDone(duty.status)) {
            const bool expires = duty.validUntil.isFinite() && m_from <= duty.validUntil && duty.validUntil < m_to;
            into.sets[set].expires += expires;
            return expires;
        }
        if (duty.status == DutyStatus::Exempt || duty.status == DutyStatus::Undetermined
            || isBeingStudied(m_moment, m_province.facts(), row, marks.reasonsOf(duty).front().line->match))
            return false;
        into.backlog[set] += duty.dueOn < m_from;
        const bool fallsDue = m_from <= duty.dueOn && duty.dueOn < m_to;
        into.sets[set].fallsDue += fallsDue;
        return fallsDue;
    }

    const Province &m_province;
    const Filter &m_filter;
    Moment m_moment;
    UnitStanding m_units;
    Day m_from;
    Day m_to;
};

} // namespace

Forecast forecast(const Province &province, Day asOf, int months, const Filter &filter)
{
    const QDate date = asOf.toDate();
    const Day first = Day::of(date.year(), date.month(), 1);
    std::vector<Counted> counted;
    Forecast forecast;
    for (int month = 0; month < months; ++month) {
        const Day from = month == 0 ? asOf : first.plusMonths(month);
        const Day to = first.plusMonths(month + 1);
        counted.push_back(MonthCount(province, filter, from, to, asOf).count());
        forecast.months.push_back({from, to, {}, {}, counted.back().people});
    }
    const auto &sets = province.ruleset().courseSets();
    for (size_t set = 0; set < sets.size(); ++set) {
        const bool isAsked = std::any_of(counted.begin(), counted.end(),
                                 [&](const Counted &one) { return one.sets[set] != ForecastCount(); })
            || (!counted.empty() && counted.front().backlog[set] > 0);
        if (!isAsked)
            continue;
        forecast.courseSets.push_back(sets[set].text);
        forecast.backlog.push_back(counted.front().backlog[set]);
        forecast.backlogTotal += counted.front().backlog[set];
        for (size_t month = 0; month < counted.size(); ++month) {
            const ForecastCount &one = counted[month].sets[set];
            forecast.months[month].byCourses.push_back(one);
            forecast.months[month].total.fallsDue += one.fallsDue;
            forecast.months[month].total.expires += one.expires;
        }
    }
    return forecast;
}

} // namespace lotrinh::compliance
