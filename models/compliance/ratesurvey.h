// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "province.h"

#include "domain/rate/rates.h"

#include <array>
#include <map>

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

/// One cadre as rates see them on a day: the unit with its ancestors, and the duties.
struct RatedCadre {
    const CadreFacts *facts;
    std::vector<QString> unitChain; ///< codes, nearest first
    std::vector<Duty> duties; ///< with the undetermined ones
};
/// Nothing when the cadre is outside the scope or has no duty.
std::optional<RatedCadre> ratedCadre(
    const Province &province, const CadreFacts &facts, const RateQuestion &question);

/// Every rate of one day at once: all groupings, and unit × title. Cadres are counted a few at a time so that
/// whoever owns the province can do other work in between; after a change of facts the survey is stale and
/// has to begin anew.
class RateSurvey {
public:
    enum class Cells { Counted, LeftOut };
    RateSurvey(std::shared_ptr<const Rulebook> rules, RateQuestion question, Cells cells = Cells::Counted);

    /// Counts the next `cadres` of the province; false when none was left.
    bool advance(const Province &province, size_t cadres);
    void add(const Province &province, const CadreFacts &facts);
    /// 0 … 1
    double share(const Province &province) const;

    const Rulebook &rules() const { return *m_rules; }
    const RateQuestion &question() const { return m_question; }
    const RateTable &table(RateBy by) const { return m_tables[static_cast<size_t>(by)]; }
    const Tally &total() const { return table(RateBy::None).total(); }
    /// All zero for a group nobody is in.
    Tally tally(const RateGroup &group) const;
    /// Duties of the unit (with what is below it) that have a reason from the title.
    Tally cell(const QString &unit, const QString &title) const;

private:
    using CellKey = std::pair<QString, QString>;
    void countCells(const RatedCadre &rated);

    std::shared_ptr<const Rulebook> m_rules;
    RateQuestion m_question;
    Cells m_cellsCounted;
    std::vector<RateTable> m_tables; ///< by RateBy
    std::map<CellKey, Tally> m_cells;
    size_t m_next = 0;
};

/// The rates of several days in one pass, for a trend.
class RateTrend {
public:
    /// The days in any order; each with the question's view and scope.
    RateTrend(
        std::shared_ptr<const Rulebook> rules, const RateQuestion &question, const std::vector<Day> &days);

    bool advance(const Province &province, size_t cadres);
    double share(const Province &province) const;
    /// One per day, in the order of the days.
    const std::vector<RateSurvey> &days() const { return m_days; }

private:
    std::vector<RateSurvey> m_days;
    size_t m_next = 0;
};

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
