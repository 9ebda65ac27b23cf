// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights.h"

namespace lotrinh {

bool may(Role role, Right right)
{
    // Anybody may be a cadre who learns, whatever else they are.
    if (right == Right::RequestOwn)
        return true;
    // Who runs the training keeps the rules it follows (product.md, "attach a course to a title").
    if (role == Role::Coordinator && right == Right::KeepRules)
        return true;
    switch (role) {
    case Role::Owner:
        return true;
    case Role::Coordinator:
        return right == Right::RunClasses || right == Right::NominateOwn || right == Right::KeepRecord
            || right == Right::ReadRates || right == Right::ReadPeople || right == Right::ReadData;
    case Role::Cadre:
        return false;
    case Role::Manager:
        return right == Right::ReadRates || right == Right::ReadPeople || right == Right::ReadPlanning
            || right == Right::ReadData;
    case Role::UnitContact:
        return right == Right::NominateOwn || right == Right::ReadPeople;
    case Role::PlanningOfficer:
        return right == Right::KeepPlanning || right == Right::ReadPlanning || right == Right::ReadPeople
            || right == Right::ReadRates || right == Right::ReadData;
    case Role::Administrator:
        return right == Right::KeepRules || right == Right::KeepRecord || right == Right::ReadPeople
            || right == Right::KeepUsers || right == Right::KeepData;
    case Role::Auditor:
        return right == Right::ReadAudit;
    }
    return false;
}

PlanningShown planningShownTo(Role role, Whose duties)
{
    if (may(role, Right::ReadPlanning))
        return PlanningShown::Entry;
    return duties == Whose::Own ? PlanningShown::TitleOnly : PlanningShown::Presence;
}

bool seesPlannedDuties(Role role, Whose duties)
{
    return duties == Whose::Own || may(role, Right::ReadPlanning) || may(role, Right::RunClasses);
}

} // namespace lotrinh
