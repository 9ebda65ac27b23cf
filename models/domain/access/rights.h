// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../id.h"

#include <QString>

namespace lotrinh {

/// Who sits in front of the program (product.md). Owner = who opened the file without signing in.
enum class Role { Owner, Coordinator, Cadre, Manager, UnitContact, PlanningOfficer, Administrator, Auditor };

template <>
struct CodeTable<Role> {
    static constexpr std::array<std::pair<Role, const char *>, 8> codes{{
        {Role::Owner, "owner"},
        {Role::Coordinator, "coordinator"},
        {Role::Cadre, "cadre"},
        {Role::Manager, "manager"},
        {Role::UnitContact, "unit_contact"},
        {Role::PlanningOfficer, "planning_officer"},
        {Role::Administrator, "administrator"},
        {Role::Auditor, "auditor"},
    }};
};

/// What a command or a page asks of its caller.
enum class Right {
    RunClasses,     ///< open, schedule, enrol, mark, grade, close, issue
    NominateOwn,    ///< nominate people of the own unit
    RequestOwn,     ///< ask for something for oneself; the command checks that it is oneself
    KeepPlanning,   ///< planning entries
    KeepRecord,     ///< holdings, completions, exemptions, cadres
    KeepRules,      ///< requirements, equivalences, units, titles, courses
    ReadPlanning,   ///< planning lists and readiness by name
    ReadRates,      ///< rates and the people behind them
    ReadPeople,     ///< any person's path
    ReadAudit,
    KeepUsers,  ///< who may sign in, as what, over which unit
    KeepData,   ///< import a folder, back up, restore, upgrade: the database as a whole
    ReadData,   ///< export what one may see as a data folder
};

/// The one table of who may do what. Scope (units, own person) is asked beside it.
bool may(Role role, Right right);

/// How much of a planning entry somebody sees behind a duty: all of it; the title it prepares for, when the
/// duty is their own (a planned person sees their duties, never the planning list: product.md); else nothing
/// but that there is one. Whoever neither reads planning nor seats people does not even get the duties that
/// come from it (seesPlannedDuties).
enum class PlanningShown { Entry, TitleOnly, Presence };
enum class Whose { Own, Others };
PlanningShown planningShownTo(Role role, Whose duties);
/// Whether duties from planned titles are shown at all: a list of colleagues' duties must not tell a planned
/// person who else is planned.
bool seesPlannedDuties(Role role, Whose duties);

/// Who asks. `self` is the cadre behind the caller, when there is one; `scope` the unit whose subtree
/// the role covers (none = the whole province).
struct Caller {
    QString name;
    Role role = Role::Owner;
    UnitId scope;
    CadreId self;
    bool operator==(const Caller &) const = default;
};

} // namespace lotrinh
