// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading.h"

#include "../codeorder.h"

#include <algorithm>

namespace lotrinh {

namespace {

/// One line of the table of bands, in tenths.
struct BandLine {
    GradeBand band;
    int mean;
    int meanAfterResit;
    int lowestPart;
};
constexpr BandLine bandLines[] = {
    {GradeBand::Excellent, 90, 95, 80},
    {GradeBand::VeryGood, 80, 90, 70},
    {GradeBand::Good, 70, 80, 60},
    {GradeBand::Average, 50, 50, 50},
};

void judgeParts(const PassRule &rule, const QStringList &parts, Verdict &verdict)
{
    for (const QString &part : parts) {
        const auto scored = std::find_if(verdict.parts.begin(), verdict.parts.end(),
            [&](const PartResult &result) { return result.part == part; });
        if (scored == verdict.parts.end())
            verdict.missingParts += part;
        else if (scored->tenths * 10 < rule.scoreHundredths)
            verdict.failedParts += part;
    }
    verdict.hasResat = std::any_of(verdict.parts.begin(), verdict.parts.end(),
        [](const PartResult &result) { return result.attempt > 1; });
}

} // namespace

QStringList partsOf(std::span<const AssessmentPart> named, std::span<const Score> scoresOfClass)
{
    QStringList parts;
    if (!named.empty()) {
        std::vector<AssessmentPart> ordered(named.begin(), named.end());
        std::stable_sort(ordered.begin(), ordered.end(),
            [](const AssessmentPart &a, const AssessmentPart &b) { return a.position < b.position; });
        for (const AssessmentPart &part : ordered)
            parts += part.name;
    } else {
        for (const Score &score : scoresOfClass)
            if (score.isCurrent)
                parts += score.part;
        std::sort(parts.begin(), parts.end(), codeLess);
    }
    parts.removeDuplicates();
    return parts;
}

std::vector<PartResult> lastAttempts(const QStringList &parts, std::span<const Score> scores)
{
    std::vector<PartResult> results;
    for (const QString &part : parts) {
        const Score *last = nullptr;
        for (const Score &score : scores)
            if (score.isCurrent && score.part == part && (!last || score.attempt > last->attempt))
                last = &score;
        if (last)
            results.push_back({part, last->tenths, last->attempt});
    }
    return results;
}

std::optional<GradeBand> bandOf(std::span<const PartResult> parts)
{
    if (parts.empty())
        return {};
    int sum = 0;
    int lowest = 100;
    bool hasResat = false;
    for (const PartResult &part : parts) {
        sum += part.tenths;
        lowest = std::min(lowest, part.tenths);
        hasResat = hasResat || part.attempt > 1;
    }
    // Compared as sums, so the mean is never rounded.
    const int count = static_cast<int>(parts.size());
    for (const BandLine &line : bandLines)
        if (sum >= (hasResat ? line.meanAfterResit : line.mean) * count && lowest >= line.lowestPart)
            return line.band;
    return GradeBand::Weak;
}

Verdict verdictOf(const PassRule &rule, const QStringList &parts, const Learner &learner)
{
    Verdict verdict;
    verdict.attendance = learner.attendance;
    verdict.hasEnoughAttendance = isEnough(learner.attendance, rule.attendancePct);
    verdict.parts = lastAttempts(parts, learner.scores);
    judgeParts(rule, parts, verdict);
    if (learner.state == EnrolmentState::Withdrawn) {
        verdict.outcome = Outcome::Withdrawn;
    } else if (learner.state == EnrolmentState::Deferred) {
        verdict.outcome = Outcome::Deferred;
    } else if (learner.attendance.unmarked() > 0) {
        verdict.gap = OutcomeGap::UnmarkedSession;
    } else if (learner.attendance.isAsked() && learner.attendance.present == 0) {
        verdict.outcome = Outcome::Absent;
    } else if (!verdict.missingParts.isEmpty()) {
        verdict.gap = OutcomeGap::PartNotScored;
    } else {
        const bool hasPassed = verdict.hasEnoughAttendance && verdict.failedParts.isEmpty();
        verdict.outcome = hasPassed ? Outcome::Passed : Outcome::Failed;
        verdict.grade = bandOf(verdict.parts);
    }
    return verdict;
}

QString gradeName(GradeBand band)
{
    switch (band) {
    case GradeBand::Excellent:
        return QStringLiteral("Xuất sắc");
    case GradeBand::VeryGood:
        return QStringLiteral("Giỏi");
    case GradeBand::Good:
        return QStringLiteral("Khá");
    case GradeBand::Average:
        return QStringLiteral("Trung bình");
    case GradeBand::Weak:
        return QStringLiteral("Yếu");
    }
    return {};
}

} // namespace lotrinh
