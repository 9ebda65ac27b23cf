// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

#include <optional>

namespace lotrinh {

enum class Outcome { Passed, Failed, Absent, Withdrawn, Deferred };
enum class GradeBand { Excellent, VeryGood, Good, Average, Weak };

template <>
struct CodeTable<Outcome> {
    static constexpr std::array<std::pair<Outcome, const char *>, 5> codes{{
        {Outcome::Passed, "passed"},
        {Outcome::Failed, "failed"},
        {Outcome::Absent, "absent"},
        {Outcome::Withdrawn, "withdrawn"},
        {Outcome::Deferred, "deferred"},
    }};
};

template <>
struct CodeTable<GradeBand> {
    static constexpr std::array<std::pair<GradeBand, const char *>, 5> codes{{
        {GradeBand::Excellent, "xuat_sac"},
        {GradeBand::VeryGood, "gioi"},
        {GradeBand::Good, "kha"},
        {GradeBand::Average, "trung_binh"},
        {GradeBand::Weak, "yeu"},
    }};
};

/// What a closed class says of one learner. A correction supersedes: the old row stays, not current.
struct ClassResult {
    ClassResultId id;
    EnrolmentId enrolment;
    Outcome outcome = Outcome::Passed;
    std::optional<GradeBand> grade; ///< none without scored parts
    CompletionId completion; ///< the completion it wrote, when passed
    Day decidedOn;
    bool isCurrent = true;
};

} // namespace lotrinh
