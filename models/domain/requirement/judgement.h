// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counting.h"
#include "duty.h"
#include "source.h"

namespace lotrinh {

/// One question to the rules: everything that is the same for all duties of a cadre on a day.
struct DutyQuestion {
    const Rulebook &rules;
    const CadreFacts &facts;
    Day asOf;
    std::vector<CountedCompletion> completions; ///< completionsInForce(rules, facts, asOf)
};

/// A requirement meeting a source, judged by its own line.
struct JudgedReason {
    const Requirement *requirement = nullptr;
    Reason reason;
};

/// Due day, met, end of validity and deciding completions of one reason (the table of semantics.md §2).
Reason judge(const DutyQuestion &question, const Requirement &requirement, const DutySource &source);

/// Every requirement in force that meets the source, judged.
void judgeSource(const DutyQuestion &question, const DutySource &source, std::vector<JudgedReason> &into);

} // namespace lotrinh
