// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../person/cadre.h"
#include "../requirement/rulebook.h"
#include "planningentry.h"
#include "planninglimits.h"

namespace lotrinh {

enum class StructureRule { MostPerTitle, MostTitlesPerLevel, LeastWomen, LeastYoung };

template <> struct CodeTable<StructureRule> {
    static constexpr std::array<std::pair<StructureRule, const char *>, 4> codes{{
        {StructureRule::MostPerTitle, "most_per_title"},
        {StructureRule::MostTitlesPerLevel, "most_titles_per_level"},
        {StructureRule::LeastWomen, "least_women"},
        {StructureRule::LeastYoung, "least_young"},
    }};
};

/// Something about the lists that needs an answer; it blocks nothing (semantics.md §5).
struct StructureWarning {
    StructureRule rule = StructureRule::MostPerTitle;
    UnitId unit; ///< of the list; none for MostTitlesPerLevel and for entries without a unit
    TermId term; ///< none for MostTitlesPerLevel
    TitleId title; ///< MostPerTitle only
    CadreId cadre; ///< MostTitlesPerLevel only
    QString level; ///< MostTitlesPerLevel only
    int count = 0; ///< people, or titles: what is compared
    int whole = 0; ///< shares only: people whose sex or birth year is known
    int unknown = 0; ///< shares only: people on the list left out because it is not known
    PlanningLimit limit;
    std::vector<PlanningEntryId> entries; ///< what it is about, in code order
};

/// An entry with the person it names.
struct PlannedPerson {
    const PlanningEntry *entry = nullptr;
    const Cadre *cadre = nullptr;
};

/// Every warning about the entries in force on the day, by rule, then unit, term, title, cadre and level
/// codes.
std::vector<StructureWarning> structureWarnings(
    const Rulebook &rules, const std::vector<PlannedPerson> &planned, const PlanningLimits &limits, Day asOf);

} // namespace lotrinh
