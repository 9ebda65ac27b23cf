// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personpath.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

int urgency(DutyStatus status)
{
    switch (status) {
    case DutyStatus::Overdue:
        return 0;
    case DutyStatus::DueSoon:
        return 1;
    case DutyStatus::Open:
        return 2;
    case DutyStatus::Studying:
        return 3;
    case DutyStatus::Expiring:
        return 4;
    case DutyStatus::Undetermined:
        return 5;
    case DutyStatus::Met:
        return 6;
    case DutyStatus::Exempt:
        return 7;
    }
    return 8;
}

using Kind = PathEvent::Kind;

void addHolding(const PostHolding &holding, Day asOf, std::vector<PathEvent> &events)
{
    if (holding.held.from > asOf)
        return;
    events.push_back({Kind::TookTitle, holding.held.from, &holding, nullptr, nullptr, nullptr});
    if (holding.held.to.isFinite())
        events.push_back(
            {Kind::LeftTitle, holding.held.to.plusDays(-1), &holding, nullptr, nullptr, nullptr});
}

void addPlanning(const PlanningEntry &entry, Day asOf, std::vector<PathEvent> &events)
{
    if (entry.approvedOn > asOf)
        return;
    events.push_back({Kind::Planned, entry.approvedOn, nullptr, &entry, nullptr, nullptr});
    if (entry.endedOn <= asOf)
        events.push_back({Kind::LeftPlanning, entry.endedOn, nullptr, &entry, nullptr, nullptr});
}

} // namespace

std::vector<Duty> byUrgency(std::vector<Duty> duties)
{
    std::stable_sort(duties.begin(), duties.end(), [](const Duty &a, const Duty &b) {
        const int left = urgency(a.status), right = urgency(b.status);
        return left != right ? left < right : a.dueOn < b.dueOn;
    });
    return duties;
}

const Reason *leadingReason(const Duty &duty)
{
    for (const Reason &reason : duty.reasons)
        if (!reason.undetermined && reason.dueOn == duty.dueOn)
            return &reason;
    return duty.reasons.empty() ? nullptr : &duty.reasons.front();
}

std::vector<PathEvent> pathEvents(
    const CadreFacts &facts, std::span<const PathClass> classes, Day asOf, PlanningEvents planning)
{
    std::vector<PathEvent> events;
    for (const PostHolding &holding : facts.holdings)
        addHolding(holding, asOf, events);
    if (planning == PlanningEvents::Shown)
        for (const PlanningEntry &entry : facts.planning)
            addPlanning(entry, asOf, events);
    for (const Completion &completion : facts.completions)
        if (completion.inForce().holds(asOf))
            events.push_back(
                {Kind::Completed, completion.completedOn, nullptr, nullptr, &completion, nullptr});
    for (const PathClass &one : classes)
        if (isActive(one.state) && one.endsOn >= asOf)
            events.push_back({Kind::ClassAhead, one.startsOn, nullptr, nullptr, nullptr, &one});
    std::stable_sort(
        events.begin(), events.end(), [](const PathEvent &a, const PathEvent &b) { return a.on > b.on; });
    return events;
}

} // namespace lotrinh::compliance
