// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgement.h"

#include "due.h"

namespace lotrinh {

namespace {

/// The counting completions of one requirement from one source, and the reason being filled.
struct Case {
    const DutyQuestion &question;
    const Requirement &requirement;
    const DutySource &source;
    Reason &reason;

    /// Counting completions dated on or after `from`, earliest first; stops after `most`.
    std::vector<const Completion *> counting(Day from = Day::distantPast(), size_t most = SIZE_MAX) const
    {
        const Day earliest = std::max(from, earliestCounting(requirement, source));
        std::vector<const Completion *> found;
        for (const CountedCompletion &counted : question.completions) {
            if (found.size() >= most)
                break;
            if (counted.completion->completedOn >= earliest && countsFor(counted, requirement))
                found.push_back(counted.completion);
        }
        return found;
    }

    void decideBy(const std::vector<const Completion *> &completions) const
    {
        reason.decidedBy.reserve(completions.size());
        for (const Completion *completion : completions)
            reason.decidedBy.push_back(completion->id);
    }
};

void judgeOnce(const Case &c)
{
    if (c.requirement.kind == RequirementKind::WithinMonths)
        c.reason.dueOn = anchorOf(c.requirement, c.source).plusMonths(*c.requirement.value);
    else
        c.reason.dueOn = c.source.holding ? appointmentDue(c.requirement, *c.source.holding)
                                          : plannedDue(c.question.rules, *c.source.planning);
    const auto first = c.counting(Day::distantPast(), 1);
    c.decideBy(first);
    c.reason.met = !first.empty();
}

void judgeOncePerTerm(const Case &c)
{
    Day from = c.source.start();
    if (c.source.holding) {
        const auto term = officeTermOn(c.question.rules, *c.source.holding, c.question.asOf);
        if (!term) {
            c.reason.undetermined = true;
            return;
        }
        from = term->from;
        c.reason.dueOn = term->to.plusDays(-1);
    } else {
        c.reason.dueOn = plannedDue(c.question.rules, *c.source.planning);
    }
    const auto wanted = static_cast<size_t>(std::max(*c.requirement.value, 0));
    const auto found = c.counting(from, wanted);
    c.decideBy(found);
    c.reason.met = found.size() >= wanted;
}

void judgeAnnualHours(const Case &c)
{
    const int year = c.question.asOf.year();
    c.reason.dueOn = Day::of(year, 12, 31);
    const auto found = c.counting(Day::of(year, 1, 1));
    c.decideBy(found);
    qint64 periods = 0;
    for (const Completion *completion : found)
        periods += periodsOf(c.question.rules, *completion);
    c.reason.met = periods >= *c.requirement.value;
}

void judgeEveryYears(const Case &c)
{
    const auto found = c.counting();
    if (found.empty()) {
        c.reason.dueOn = anchorOf(c.requirement, c.source).plusMonths(c.requirement.graceOrDefault());
        return;
    }
    const Completion *latest = found.back();
    c.decideBy({latest});
    c.reason.dueOn = latest->completedOn.plusYears(*c.requirement.value);
    c.reason.met = c.reason.dueOn > c.question.asOf;
    if (c.reason.met)
        c.reason.validUntil = c.reason.dueOn;
}

bool lacksValue(const Requirement &requirement)
{
    return requirement.kind != RequirementKind::BeforeAppointment && !requirement.value;
}

void judgeByKind(const Case &c)
{
    switch (c.requirement.kind) {
    case RequirementKind::BeforeAppointment:
    case RequirementKind::WithinMonths:
        return judgeOnce(c);
    case RequirementKind::OncePerTerm:
        return judgeOncePerTerm(c);
    case RequirementKind::AnnualHours:
        return judgeAnnualHours(c);
    case RequirementKind::EveryYears:
        return judgeEveryYears(c);
    }
}

} // namespace

Reason judge(const DutyQuestion &question, const Requirement &requirement, const DutySource &source)
{
    Reason reason;
    reason.requirement = requirement.id;
    reason.holding = source.holding ? source.holding->id : PostHoldingId{};
    reason.planning = source.planning ? source.planning->id : PlanningEntryId{};
    reason.title = source.title();
    reason.text = reasonText(question.rules, requirement, source);
    reason.windowMonths = requirement.windowOrDefault();
    reason.undetermined = lacksValue(requirement);
    if (!reason.undetermined)
        judgeByKind({question, requirement, source, reason});
    return reason;
}

void judgeSource(const DutyQuestion &question, const DutySource &source, std::vector<JudgedReason> &into)
{
    for (const Requirement *requirement : question.rules.requirementsOf(source.title()))
        if (isInForce(*requirement, question.asOf) && applies(*requirement, source))
            into.push_back({requirement, judge(question, *requirement, source)});
}

} // namespace lotrinh
