// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../attendance/share.h"
#include "../enrolment/enrolment.h"
#include "../requirement/course.h"
#include "classresult.h"
#include "score.h"

#include <QStringList>

namespace lotrinh {

/// The last attempt of one learner at one part. Tenths: 0 … 100.
struct PartResult {
    QString part;
    int tenths = 0;
    int attempt = 1; ///< above 1: re-sat
};

/// Why a learner has no outcome yet.
enum class OutcomeGap { UnmarkedSession, PartNotScored };

template <> struct CodeTable<OutcomeGap> {
    static constexpr std::array<std::pair<OutcomeGap, const char *>, 2> codes{{
        {OutcomeGap::UnmarkedSession, "unmarked_session"},
        {OutcomeGap::PartNotScored, "part_not_scored"},
    }};
};

/// What the class says of one learner, and why. Exactly one of `outcome` and `gap` is set.
struct Verdict {
    std::optional<Outcome> outcome;
    std::optional<OutcomeGap> gap;
    std::optional<GradeBand>
        grade; ///< passed or failed with all parts scored; never for a class without parts
    AttendanceCount attendance;
    bool hasEnoughAttendance = true;
    std::vector<PartResult> parts; ///< those scored, in the class's order of parts
    QStringList missingParts; ///< gap PartNotScored
    QStringList failedParts; ///< last attempt below the pass score
    bool hasResat = false;
};

/// One learner of the class.
struct Learner {
    EnrolmentState state = EnrolmentState::Attending;
    AttendanceCount attendance;
    std::vector<Score> scores; ///< of this learner; rows not current are passed over
};

/// What passing asks (courses.csv).
struct PassRule {
    int attendancePct = 80;
    int scoreHundredths = 500;
};
inline PassRule passRuleOf(const Course &course)
{
    return {course.passAttendancePct, course.passScoreHundredths};
}

/// The parts of a class: those named for it in their order, or else every part scored for anyone in it,
/// sorted. Empty: the class asks attendance only.
QStringList partsOf(std::span<const AssessmentPart> named, std::span<const Score> scoresOfClass);

/// Last attempt of each scored part, in the order of `parts`; parts not scored are left out.
std::vector<PartResult> lastAttempts(const QStringList &parts, std::span<const Score> scores);

/// The grade band (semantics.md §7) from the unrounded mean of the last attempts; who re-sat any part
/// needs 8 khá, 9 giỏi, 9.5 xuất sắc. Nothing without parts.
std::optional<GradeBand> bandOf(std::span<const PartResult> parts);

/// Whether the enrolment has an outcome when the class closes: holders of a seat, withdrawn, deferred
/// (never those who only waited or were rejected).
constexpr bool isLearner(EnrolmentState state)
{
    return holdsSeat(state) || state == EnrolmentState::Withdrawn || state == EnrolmentState::Deferred;
}

/// Withdrawn and deferred as they stand; an unmarked session leaves no outcome; absent without any
/// presence; a part not scored leaves no outcome; else passed or failed. Also judges a learner whose
/// class is closed already (passed, failed, absent), for corrections.
Verdict verdictOf(const PassRule &rule, const QStringList &parts, const Learner &learner);

constexpr EnrolmentState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return EnrolmentState::Passed;
    case Outcome::Failed:
        return EnrolmentState::Failed;
    case Outcome::Absent:
        return EnrolmentState::Absent;
    case Outcome::Withdrawn:
        return EnrolmentState::Withdrawn;
    case Outcome::Deferred:
        return EnrolmentState::Deferred;
    }
    return EnrolmentState::Failed;
}

/// "Xuất sắc", "Giỏi", "Khá", "Trung bình", "Yếu".
QString gradeName(GradeBand band);

} // namespace lotrinh
