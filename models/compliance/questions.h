// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/readiness.h"
#include "domain/rate/rates.h"
#include "province.h"

#include <QSet>
#include <functional>
#include <optional>

namespace lotrinh::compliance {

/// Which duties a question is about; empty members do not narrow.
struct Filter {
    CadreId cadre;
    UnitId unit; ///< cadres whose unit on the day is this one or below it
    std::optional<DutyStatus> status;
    TitleId title; ///< duties with a reason from this title
    QString courses; ///< duties of this course set
};

/// Whether the cadre's unit on the day, found as `view` says, is `unit` or below it.
bool isInUnit(const Province &province, const CadreFacts &facts, UnitId unit, Day asOf, const UnitView &view);

using DutySink = std::function<void(const CadreFacts &, const Duty &)>;
/// Every duty that passes the filter, in the order of exchange.md §2. Returns false when `stopped` said so.
bool forEachDuty(const Province &province, Day asOf, const Filter &filter, const UnitView &view, const DutySink &sink,
                 const std::function<bool()> &stopped = {});

/// Rates of the duties that pass the filter (semantics.md §4).
RateTable rates(const Province &province, RateBy by, Day asOf, const UnitView &view, const Filter &filter = {});

struct PlanningReadiness {
    const CadreFacts *facts;
    const PlanningEntry *entry;
    Readiness readiness;
};
/// Readiness of every entry in force of cadres in service, by planning code.
std::vector<PlanningReadiness> readiness(const Province &province, Day asOf, TitleId title = {}, TermId term = {});

} // namespace lotrinh::compliance
