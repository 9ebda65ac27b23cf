// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/duty.h"
#include "domain/result.h"
#include "service/command/recordcommands.h"

#include <variant>

namespace lotrinh::service {

class Service;

/// One duty of one person before and after a change of rules; empty = there is none.
struct DutyShift {
    QString cadreCode;
    QString name;
    UnitId unit; ///< on the day
    QString courses; ///< as printed
    std::optional<DutyStatus> before;
    std::optional<DutyStatus> after;
    Day dueBefore = Day::distantPast(); ///< sentinel when there is none or it is unknown
    Day dueAfter = Day::distantPast();
};

/// What a change of one rule would do to everybody on a day. Turns (lượt) are duties, people are people.
struct RuleImpact {
    std::vector<DutyShift> shifts; ///< by cadre code, then courses
    int gained = 0; ///< turns that were not there
    int lost = 0; ///< turns that are no more
    int changed = 0; ///< turns whose status, due day or end of validity is another
    int overdueAtOnce = 0; ///< turns that are overdue after and were not before
    int people = 0; ///< with at least one of them
};

/// A change that was not carried out.
using RuleChange = std::variant<AddRequirement, EndRequirement, EnableRequirement>;

/// Writes nothing. `unknown_reference` and `bad_field` as the command itself would answer.
Result<RuleImpact> previewRule(Service &service, const RuleChange &change, Day asOf);

} // namespace lotrinh::service
