// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge.h"

#include "../codeorder.h"
#include "status.h"

namespace lotrinh {

namespace {

using Reasons = std::vector<JudgedReason>;

std::optional<int> valueOf(const Requirement &requirement)
{
    return familyOf(requirement.kind) == DutyKind::Once ? std::nullopt : requirement.value;
}

/// Place of the kind's code among the printed codes.
int kindRank(RequirementKind kind)
{
    switch (familyOf(kind)) {
    case DutyKind::AnnualHours:
        return 0;
    case DutyKind::EveryYears:
        return 1;
    case DutyKind::Once:
        return 2;
    case DutyKind::OncePerTerm:
        return 3;
    }
    return 4;
}

QString valueText(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

/// Negative, zero or positive: the order of the duties two requirements ask for; zero = the same duty.
int compareDuty(const Rulebook &rules, const Requirement &a, const Requirement &b)
{
    const QString &coursesA = rules.courseSet(a);
    const QString &coursesB = rules.courseSet(b);
    if (coursesA != coursesB)
        return codeLess(coursesA, coursesB) ? -1 : 1;
    if (const int ranks = kindRank(a.kind) - kindRank(b.kind))
        return ranks;
    // Rows sort by code point (exchange.md §2), so "16" stands before "8".
    const QString valueA = valueText(valueOf(a));
    const QString valueB = valueText(valueOf(b));
    return valueA == valueB ? 0 : valueA < valueB ? -1 : 1;
}

Duty mergedDuty(const DutyQuestion &question, Reasons::iterator first, Reasons::iterator last)
{
    Duty duty;
    duty.courses = question.rules.courseSet(*first->requirement);
    duty.kind = familyOf(first->requirement->kind);
    duty.value = valueOf(*first->requirement);
    duty.reasons.reserve(static_cast<size_t>(last - first));
    for (auto reason = first; reason != last; ++reason)
        duty.reasons.push_back(std::move(reason->reason));
    settle(question, *first->requirement, duty);
    return duty;
}

} // namespace

DutyKind familyOf(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::BeforeAppointment:
    case RequirementKind::WithinMonths:
        return DutyKind::Once;
    case RequirementKind::OncePerTerm:
        return DutyKind::OncePerTerm;
    case RequirementKind::AnnualHours:
        return DutyKind::AnnualHours;
    case RequirementKind::EveryYears:
        return DutyKind::EveryYears;
    }
    return DutyKind::Once;
}

std::vector<Duty> mergeReasons(const DutyQuestion &question, std::vector<JudgedReason> reasons)
{
    std::sort(reasons.begin(), reasons.end(), [&](const JudgedReason &a, const JudgedReason &b) {
        const int order = compareDuty(question.rules, *a.requirement, *b.requirement);
        if (order != 0)
            return order < 0;
        if (a.reason.text != b.reason.text)
            return codeLess(a.reason.text, b.reason.text);
        // The same title held twice in one unit prints the same text; rows must still not depend on input
        // order.
        return std::pair(a.reason.holding, a.reason.planning)
            < std::pair(b.reason.holding, b.reason.planning);
    });
    std::vector<Duty> duties;
    for (auto first = reasons.begin(); first != reasons.end();) {
        const auto last = std::find_if(first, reasons.end(), [&](const JudgedReason &other) {
            return compareDuty(question.rules, *first->requirement, *other.requirement) != 0;
        });
        duties.push_back(mergedDuty(question, first, last));
        first = last;
    }
    return duties;
}

} // namespace lotrinh
