// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/warnings.h"
#include "province.h"

namespace lotrinh::compliance {

/// What needs an answer about the lists in force on the day, by the limits in force on it. Cadres who are no
/// longer in service are on no list.
std::vector<StructureWarning> planningWarnings(
    const Province &province, Day asOf, const std::vector<PlanningLimits> &regimes);

/// An entry with the cadre it names; nothing when there is none of that code.
struct PlanningPlace {
    CadreRow row;
    PlanningEntry entry;
};
std::optional<PlanningPlace> planningByCode(const Province &province, const QString &code);

/// A code nobody has: the highest number among the codes that end in one, plus one, written like that code
/// ("QH-00041" → "QH-00042"); "QH-00001" when there is none.
QString nextPlanningCode(const Province &province);

} // namespace lotrinh::compliance
