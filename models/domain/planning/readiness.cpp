// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness.h"

#include "../codeorder.h"
#include "../requirement/merge.h"

namespace lotrinh {

namespace {

std::vector<const PlanningEntry *> entriesInForce(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    std::vector<const PlanningEntry *> entries;
    for (const PlanningEntry &entry : facts.planning)
        if (isInForce(rules, entry, asOf))
            entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(),
        [](const PlanningEntry *a, const PlanningEntry *b) { return codeLess(a->code, b->code); });
    return entries;
}

/// The completions behind the duties that are met (an exempt duty names none), in code order.
std::vector<CompletionId> evidenceOf(const DutyQuestion &question, const std::vector<Duty> &duties)
{
    std::vector<const Completion *> found;
    for (const CountedCompletion &counted : question.completions)
        for (const Duty &duty : duties)
            for (const Reason &reason : duty.reasons)
                if (isDone(duty.status)
                    && std::count(reason.decidedBy.begin(), reason.decidedBy.end(), counted.completion->id))
                    found.push_back(counted.completion);
    std::sort(found.begin(), found.end(),
        [](const Completion *a, const Completion *b) { return codeLess(a->code, b->code); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<CompletionId> ids;
    for (const Completion *completion : found)
        ids.push_back(completion->id);
    return ids;
}

std::vector<Duty> ownDuties(const DutyQuestion &question, const PlanningEntry &entry)
{
    std::vector<JudgedReason> reasons;
    judgeSource(question, {nullptr, &entry}, reasons);
    return mergeReasons(question, std::move(reasons));
}

Readiness readinessOfEntry(const DutyQuestion &question, const PlanningEntry &entry)
{
    const std::vector<Duty> duties = ownDuties(question, entry);
    Readiness readiness;
    readiness.entry = entry.id;
    for (const Duty &duty : duties) {
        if (duty.status == DutyStatus::Undetermined)
            continue;
        ++readiness.determined;
        if (isDone(duty.status) || duty.status == DutyStatus::Exempt)
            ++readiness.done;
        else
            readiness.missing.push_back(duty.courses);
    }
    if (readiness.determined > 0)
        readiness.ready = readiness.done == readiness.determined;
    readiness.evidence = evidenceOf(question, duties);
    return readiness;
}

} // namespace

std::vector<Readiness> readinessOf(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    if (!facts.cadre.service.holds(asOf))
        return {};
    const auto entries = entriesInForce(rules, facts, asOf);
    if (entries.empty())
        return {};
    const DutyQuestion question{rules, facts, asOf, completionsInForce(rules, facts, asOf)};
    std::vector<Readiness> found;
    found.reserve(entries.size());
    for (const PlanningEntry *entry : entries)
        found.push_back(readinessOfEntry(question, *entry));
    return found;
}

std::vector<Duty> dutiesOfEntry(
    const Rulebook &rules, const CadreFacts &facts, const PlanningEntry &entry, Day asOf)
{
    return ownDuties({rules, facts, asOf, completionsInForce(rules, facts, asOf)}, entry);
}

} // namespace lotrinh
