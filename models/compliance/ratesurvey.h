// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ratecounter.h"

#include <QMap>

namespace lotrinh::compliance {

/// What a page of rates asks about.
struct RateQuestion {
    Day asOf;
    UnitView view;
    UnitId scope; ///< cadres whose unit, found as `view` says, is this one or below it; none = the whole
                  ///< province
};

/// A group of a rate table by its key (a code), or, by None, everything.
struct RateGroup {
    RateBy by = RateBy::None;
    QString key;

    friend bool operator==(const RateGroup &, const RateGroup &) = default;
};

/// The rows of one grouping by code point of the key, and everything. A group without a determined duty has
/// no row.
class RateGroups {
public:
    RateGroups() = default;
    explicit RateGroups(const Tally &total)
        : m_total(total)
    { }
    void add(const QString &key, const Tally &tally) { m_groups[key] += tally; }

    const QMap<QString, Tally> &groups() const { return m_groups; }
    const Tally &total() const { return m_total; }

private:
    QMap<QString, Tally> m_groups;
    Tally m_total;
};

/// Every rate of one day at once: all groupings, and unit × title. Cadres are counted a portion at a time so
/// that whoever owns the province can do other work in between; when the rules change in between, it begins
/// anew by itself, when facts do, it has to be asked again.
class RateSurvey {
public:
    RateSurvey(std::shared_ptr<const Ruleset> rules, RateQuestion question, RateParts parts = {}, Filter filter = {});

    /// Counts the next `cadres` of the province, on several threads when they are many; false when none was
    /// left.
    bool advance(const Province &province, size_t cadres);
    /// Takes one cadre out of everything counted, before the facts of this cadre change, and back in after:
    /// nobody else is judged again. Only once everything is counted.
    void step(const Province &province, CadreRow row, RateStep step);
    /// 0 … 1
    double share(const Province &province) const;

    const Rulebook &rules() const { return m_rules->rules(); }
    const RateQuestion &question() const { return m_question; }
    /// Only once everything is counted.
    const RateGroups &table(RateBy by) const { return m_tables[static_cast<size_t>(by)]; }
    const Tally &total() const { return table(RateBy::None).total(); }
    /// All zero for a group nobody is in.
    Tally tally(const RateGroup &group) const;
    /// Duties of the unit (with what is below it) that have a reason from the title.
    Tally cell(const QString &unit, const QString &title) const;

private:
    void prepare(std::shared_ptr<const Ruleset> rules);
    void count(const Province &province, size_t first, size_t last);
    void countCadre(const FactColumns &facts, const DutyFilter &passing, CadreRow row, Marks &marks,
        RateCounter &into, RateStep step) const;
    void rollUp();
    void fillTables();

    std::shared_ptr<const Ruleset> m_rules;
    RateQuestion m_question;
    RateParts m_parts;
    Filter m_filter;
    std::shared_ptr<const Moment> m_moment;
    std::shared_ptr<const UnitStanding> m_units;
    std::vector<RateCounter> m_counters; ///< one a thread; the first holds the sum in the end
    std::vector<RateCount> m_unitRows; ///< rolled up
    std::vector<RateCount> m_cells; ///< rolled up, unit by unit
    std::array<RateGroups, 6> m_tables; ///< by RateBy
    size_t m_next = 0;
};

/// The rates of several days in one pass, for a trend.
class RateTrend {
public:
    /// The days in any order; each with the question's view and scope.
    RateTrend(const std::shared_ptr<const Ruleset> &rules, const RateQuestion &question, const std::vector<Day> &days,
        RateParts parts = {true, false});

    bool advance(const Province &province, size_t cadres);
    double share(const Province &province) const;
    /// One per day, in the order of the days.
    const std::vector<RateSurvey> &days() const { return m_days; }

private:
    std::vector<RateSurvey> m_days;
};

/// Rates of the duties that pass the filter (semantics.md §4).
RateGroups rates(const Province &province, RateBy by, Day asOf, const UnitView &view, const Filter &filter = {});

/// The last days of the `months` months before the one of `asOf`, then `asOf` itself.
std::vector<Day> monthEnds(Day asOf, int months);

/// Units as a tree for reading: children under their parent, both by code; a unit whose parent is missing or
/// closes a cycle stands at the top.
struct UnitRow {
    const Unit *unit;
    int depth; ///< 0 at the top
    bool hasChildren;
};
/// Only the units of `codes` (which hold every ancestor of each of them, as rate tables do).
std::vector<UnitRow> unitTree(const Rulebook &rules, const std::vector<QString> &codes);

} // namespace lotrinh::compliance
