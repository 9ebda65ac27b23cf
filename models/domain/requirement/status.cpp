// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status.h"

#include "../codeorder.h"
#include "duties.h"

namespace lotrinh {

namespace {

/// The lowest id when several name the courses; `*` is never exempted by a course.
const Exemption *exemptionFor(const DutyQuestion &question, const Requirement &requirement)
{
    const Exemption *found = nullptr;
    for (const Exemption &exemption : question.facts.exemptions) {
        const auto &courses = requirement.courses;
        if (exemption.life.holds(question.asOf)
            && std::find(courses.begin(), courses.end(), exemption.course) != courses.end()
            && (!found || exemption.id < found->id))
            found = &exemption;
    }
    return requirement.anyCountingCourse ? nullptr : found;
}

/// The seat, lowest class code first, whose course would count, judged on the class's last day.
const Seat *seatFor(const DutyQuestion &question, const Requirement &requirement)
{
    const Seat *found = nullptr;
    for (const Seat &seat : question.facts.seats)
        if (seat.endsOn >= question.asOf && (!found || codeLess(seat.classCode, found->classCode))
            && courseReaches(question.rules, requirement, seat.course, seat.endsOn, seat.endsOn))
            found = &seat;
    return found;
}

/// Merged facts of the reasons whose value is known.
struct Merged {
    bool determined = false;
    bool met = true;
    Day dueOn = Day::distantFuture();
    Day validUntil = Day::distantFuture();
};

Merged mergedOf(const Duty &duty)
{
    Merged merged;
    for (const Reason &reason : duty.reasons) {
        if (reason.undetermined)
            continue;
        merged.determined = true;
        merged.met = merged.met && reason.met;
        merged.dueOn = std::min(merged.dueOn, reason.dueOn);
        if (reason.validUntil.isFinite())
            merged.validUntil = std::min(merged.validUntil, reason.validUntil);
    }
    merged.met = merged.met && merged.determined;
    return merged;
}

std::vector<QString> decidingCodes(const DutyQuestion &question, const Duty &duty)
{
    std::vector<QString> codes;
    for (const Reason &reason : duty.reasons)
        for (CompletionId id : reason.decidedBy)
            for (const CountedCompletion &counted : question.completions)
                if (counted.completion->id == id)
                    codes.push_back(counted.completion->code);
    std::sort(codes.begin(), codes.end(), codeLess);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

DutyStatus unmetStatus(const Duty &duty, Day asOf)
{
    if (asOf > duty.dueOn)
        return DutyStatus::Overdue;
    return asOf >= dueSoonFrom(duty) ? DutyStatus::DueSoon : DutyStatus::Open;
}

void settleMet(const DutyQuestion &question, Duty &duty)
{
    const bool expiring = duty.validUntil.isFinite() && question.asOf >= expiringFrom(duty);
    duty.status = expiring ? DutyStatus::Expiring : DutyStatus::Met;
    duty.decidedBy = decidingCodes(question, duty);
}

void settleUnmet(const DutyQuestion &question, const Requirement &requirement, Duty &duty)
{
    const Seat *seat = seatFor(question, requirement);
    duty.status = seat ? DutyStatus::Studying : unmetStatus(duty, question.asOf);
    if (seat) {
        duty.studyingIn = seat->trainingClass;
        duty.decidedBy = {seat->classCode};
    }
}

} // namespace

void settle(const DutyQuestion &question, const Requirement &requirement, Duty &duty)
{
    const Merged merged = mergedOf(duty);
    if (merged.determined)
        duty.dueOn = merged.dueOn;
    if (merged.met && merged.validUntil.isFinite())
        duty.validUntil = merged.validUntil;
    if (const Exemption *exemption = exemptionFor(question, requirement)) {
        duty.status = DutyStatus::Exempt;
        duty.exemption = exemption->id;
        duty.decidedBy = {QStringLiteral("exemption")};
    } else if (!merged.determined) {
        duty.status = DutyStatus::Undetermined;
    } else if (merged.met) {
        settleMet(question, duty);
    } else {
        settleUnmet(question, requirement, duty);
    }
}

int dueWindow(const Duty &duty)
{
    int window = std::numeric_limits<int>::max();
    for (const Reason &reason : duty.reasons)
        if (!reason.undetermined && reason.dueOn == duty.dueOn)
            window = std::min(window, reason.windowMonths);
    return window;
}

int endWindow(const Duty &duty)
{
    int window = std::numeric_limits<int>::max();
    for (const Reason &reason : duty.reasons)
        if (!reason.undetermined && reason.validUntil.isFinite() && reason.validUntil == duty.validUntil)
            window = std::min(window, reason.windowMonths);
    return window;
}

Day dueSoonFrom(const Duty &duty)
{
    return duty.dueOn.plusMonths(-dueWindow(duty));
}

Day expiringFrom(const Duty &duty)
{
    return duty.validUntil.plusMonths(-endWindow(duty));
}

} // namespace lotrinh
