// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

#include <QString>
#include <optional>
#include <vector>

namespace lotrinh {

/// How duties are told apart and printed: `before_appointment` and `within_months` are one family.
enum class DutyKind { Once, OncePerTerm, AnnualHours, EveryYears };
/// In the order of semantics.md §3: the first that fits.
enum class DutyStatus { Exempt, Undetermined, Expiring, Met, Studying, Overdue, DueSoon, Open };

template <> struct CodeTable<DutyKind> {
    static constexpr std::array<std::pair<DutyKind, const char *>, 4> codes{{
        {DutyKind::Once, "once"},
        {DutyKind::OncePerTerm, "once_per_term"},
        {DutyKind::AnnualHours, "annual_hours"},
        {DutyKind::EveryYears, "every_years"},
    }};
};

template <> struct CodeTable<DutyStatus> {
    static constexpr std::array<std::pair<DutyStatus, const char *>, 8> codes{{
        {DutyStatus::Exempt, "exempt"},
        {DutyStatus::Undetermined, "undetermined"},
        {DutyStatus::Expiring, "expiring"},
        {DutyStatus::Met, "met"},
        {DutyStatus::Studying, "studying"},
        {DutyStatus::Overdue, "overdue"},
        {DutyStatus::DueSoon, "due_soon"},
        {DutyStatus::Open, "open"},
    }};
};

/// One requirement meeting one source (a post holding or a planning entry).
struct Reason {
    RequirementId requirement;
    PostHoldingId holding; ///< exactly one of holding and planning is valid
    PlanningEntryId planning;
    TitleId title; ///< of the source
    QString text; ///< REQUIREMENT@TITLE/UNIT or REQUIREMENT@PLANNINGCODE (exchange.md §2)

    bool undetermined = false; ///< its value is unknown, or no term holds the as-of day
    bool met = false;
    Day dueOn = Day::distantPast(); ///< sentinel when undetermined
    Day validUntil = Day::distantPast(); ///< end of validity; only every_years, only when met
    int windowMonths = 3;
    /// The counting completions exchange.md §2 names (`decided_by`), earliest first. Not met: what there is
    /// so far (fewer than k, hours below h, the latest one that has run out).
    std::vector<CompletionId> decidedBy;
};

/// What one cadre must do, and where it stands on the day asked (semantics.md §2, §3).
struct Duty {
    QString courses; ///< course codes sorted and joined by ";", or "*"
    DutyKind kind = DutyKind::Once;
    std::optional<int> value; ///< always empty for Once
    DutyStatus status = DutyStatus::Open;
    Day dueOn = Day::distantPast(); ///< sentinel only when undetermined in all reasons
    Day validUntil = Day::distantPast(); ///< sentinel unless met with an end
    std::vector<Reason> reasons; ///< sorted by text
    std::vector<QString> decidedBy; ///< as printed: completion codes, "exemption", a class code, or nothing
    ExemptionId exemption; ///< the exemption in force, when exempt
    ClassId studyingIn; ///< when studying
};

/// Counts as done in a rate: met or expiring.
constexpr bool isDone(DutyStatus status)
{
    return status == DutyStatus::Met || status == DutyStatus::Expiring;
}

} // namespace lotrinh
