// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

#include <optional>
#include <vector>

namespace lotrinh {

enum class RequirementKind { BeforeAppointment, WithinMonths, OncePerTerm, AnnualHours, EveryYears };
enum class AppliesTo { Incumbent, Planned, Both, Received };

template <>
struct CodeTable<RequirementKind> {
    static constexpr std::array<std::pair<RequirementKind, const char *>, 5> codes{{
        {RequirementKind::BeforeAppointment, "before_appointment"},
        {RequirementKind::WithinMonths, "within_months"},
        {RequirementKind::OncePerTerm, "once_per_term"},
        {RequirementKind::AnnualHours, "annual_hours"},
        {RequirementKind::EveryYears, "every_years"},
    }};
};

template <>
struct CodeTable<AppliesTo> {
    static constexpr std::array<std::pair<AppliesTo, const char *>, 4> codes{{
        {AppliesTo::Incumbent, "incumbent"},
        {AppliesTo::Planned, "planned"},
        {AppliesTo::Both, "both"},
        {AppliesTo::Received, "received"},
    }};
};

/// One dated version of a rule: holders (or planned holders) of `title` must take any one of `courses`.
struct Requirement {
    RequirementId id;
    QString code;
    TitleId title;
    AppliesTo appliesTo = AppliesTo::Both;
    RequirementKind kind = RequirementKind::BeforeAppointment;
    std::optional<int> value; ///< months, times, hours or years, by kind; empty = unknown
    bool anyCountingCourse = false; ///< written `*`: every course that counts for annual hours
    std::vector<CourseId> courses; ///< in the order they are written; empty when anyCountingCourse
    std::optional<int> graceMonths;
    std::optional<int> windowMonths;
    std::optional<int> maxAgeMonths;
    Period life;
    QString basis;
    QString confidence;
    bool enabled = true;
    QString note;

    int graceOrDefault() const { return graceMonths.value_or(12); }
    int windowOrDefault() const { return windowMonths.value_or(kind == RequirementKind::EveryYears ? 6 : 3); }
};

} // namespace lotrinh
