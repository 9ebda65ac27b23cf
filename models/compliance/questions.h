// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/readiness.h"
#include "domain/rate/rates.h"
#include "province.h"

#include <functional>

namespace lotrinh::compliance {

/// Which duties a question is about; empty members do not narrow.
struct Filter {
    CadreId cadre;
    UnitId unit; ///< cadres whose unit on the day is this one or below it
    std::optional<DutyStatus> status;
    TitleId title; ///< duties with a reason from this title
    QString courses; ///< duties of this course set
    QString level = {}; ///< duties with a reason from a title of this level
    std::optional<Sex> sex = {};
    TermId term = {}; ///< duties with a reason from a planning entry of this term
};

/// Where every unit stands for one question: which unit it is shown as, and whether that one is inside a
/// scope. Numbers are Ruleset's.
class UnitStanding {
public:
    /// `scope` none = everybody, also those without a unit.
    UnitStanding(const Ruleset &rules, const UnitView &view, UnitId scope);

    Dense shownAs(Dense unit) const { return unit == nothing ? nothing : m_shownAs[unit]; }
    bool isInScope(Dense unit) const { return m_isEverybody || (unit != nothing && m_isInScope[unit]); }

private:
    std::vector<Dense> m_shownAs;
    std::vector<bool> m_isInScope;
    bool m_isEverybody;
};

/// A Filter ready to be asked of marks.
class DutyFilter {
public:
    DutyFilter(const Ruleset &rules, const FactColumns &facts, const Filter &filter);

    bool asksCadres() const { return m_filter.cadre.isValid() || m_filter.sex.has_value(); }
    bool passes(CadreRow row) const;
    bool passes(const Marks &marks, const DutyMark &duty) const;

private:
    bool hasReason(const ReasonMark &reason) const;

    const Ruleset &m_rules;
    const FactColumns &m_facts;
    Filter m_filter;
    Dense m_title;
    Dense m_term;
    bool m_asksReasons;
};

/// Called with every duty that passes a filter; true = go on.
using MarkSink = std::function<bool(CadreRow row, const Marks &marks, const DutyMark &duty)>;
/// The duties as the engine holds them, in the order of exchange.md §2. Returns false when the sink said so.
bool forEachMark(
    const Province &province, const Moment &moment, const Filter &filter, const UnitView &view, const MarkSink &sink);

using DutySink = std::function<void(const CadreFacts &, const Duty &)>;
/// Every duty that passes the filter, whole, in the order of exchange.md §2. Returns false when `stopped`
/// (asked before each cadre) said so. The facts are good until the sink returns.
bool forEachDuty(const Province &province, Day asOf, const Filter &filter, const UnitView &view, const DutySink &sink,
                 const std::function<bool()> &stopped = {});

/// All duties of one cadre, as domain's dutiesOf.
std::vector<Duty> dutiesOn(const Province &province, CadreRow row, Day asOf);
/// The unit of a cadre on a day, as domain's unitOn.
UnitId unitOn(const Province &province, CadreRow row, Day asOf);

struct PlanningReadiness {
    CadreRow row;
    PlanningEntry entry;
    Readiness readiness;
    std::vector<QString> evidence; ///< codes of Readiness::evidence
};
/// Readiness of every entry in force of cadres in service, by planning code.
std::vector<PlanningReadiness> readiness(const Province &province, Day asOf, TitleId title = {}, TermId term = {});
/// Of one cadre only, by planning code.
std::vector<PlanningReadiness> readinessOfCadre(const Province &province, CadreRow row, Day asOf);

} // namespace lotrinh::compliance
