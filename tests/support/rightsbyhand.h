// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/access/rights.h>

#include <array>

namespace lotrinh::tests {

/// What product.md gives one role, said a second time: a letter for each right it has, a dot for each it has not,
/// in the order RunClasses NominateOwn RequestOwn KeepPlanning KeepRecord KeepRules ReadPlanning ReadRates ReadPeople
/// ReadAudit KeepUsers KeepData ReadData.
struct RoleByHand {
    const char *name;
    Role role;
    QStringView rights;
};

inline constexpr QStringView everyRight = u"CNRPHLQTGAUDE";
inline constexpr std::array<RoleByHand, 8> rolesByHand{{
    {"owner", Role::Owner, u"CNRPHLQTGAUDE"},
    {"coordinator", Role::Coordinator, u"CNR.HL.TG...E"},
    {"cadre", Role::Cadre, u"..R.........."},
    {"manager", Role::Manager, u"..R...QTG...E"},
    {"unit contact", Role::UnitContact, u".NR.....G...."},
    {"planning officer", Role::PlanningOfficer, u"..RP..QTG...E"},
    {"administrator", Role::Administrator, u"..R.HL..G.UD."},
    {"auditor", Role::Auditor, u"..R......A..."},
}};

inline bool hasByHand(Role role, Right right)
{
    for (const RoleByHand &one : rolesByHand)
        if (one.role == role)
            return one.rights[static_cast<qsizetype>(right)] != u'.';
    return false;
}

} // namespace lotrinh::tests
