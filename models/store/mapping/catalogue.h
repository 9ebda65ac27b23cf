// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/requirement/course.h"
#include "domain/requirement/equivalence.h"
#include "domain/requirement/requirement.h"
#include "domain/requirement/term.h"
#include "domain/requirement/title.h"
#include "domain/unit/unit.h"

namespace lotrinh::store {

template <> struct Table<Unit> {
    static constexpr const char *name = "unit";
    static constexpr auto columns = std::tuple(column("code", &Unit::code), column("name", &Unit::name),
        column("short_name", &Unit::shortName), column("kind", &Unit::kind), column("block", &Unit::block),
        column("level", &Unit::level), column("parent", &Unit::parent),
        column("valid_from", &Unit::life, &Period::from), column("valid_to", &Unit::life, &Period::to));
    static constexpr auto lists = std::tuple(list("unit_successor", "unit", "successor", &Unit::successors));
};

template <> struct Table<Title> {
    static constexpr const char *name = "title";
    static constexpr auto columns = std::tuple(column("code", &Title::code), column("name", &Title::name),
        column("short_name", &Title::shortName), column("level", &Title::level),
        column("unit_kind", &Title::unitKind), column("block", &Title::block),
        column("management_tier", &Title::managementTier), column("is_head", &Title::isHead),
        column("rank", &Title::rank), column("term_kind", &Title::termKind),
        column("valid_from", &Title::life, &Period::from), column("valid_to", &Title::life, &Period::to));
};

template <> struct Table<Term> {
    static constexpr const char *name = "term";
    static constexpr auto columns = std::tuple(column("code", &Term::code), column("kind", &Term::kind),
        column("valid_from", &Term::life, &Period::from), column("valid_to", &Term::life, &Period::to));
};

template <> struct Table<Course> {
    static constexpr const char *name = "course";
    static constexpr auto columns = std::tuple(column("code", &Course::code), column("name", &Course::name),
        column("kind", &Course::kind), column("credential", &Course::credential),
        column("delivery", &Course::delivery), column("days", &Course::days),
        column("periods", &Course::periods), column("counts_annual_hours", &Course::countsAnnualHours),
        column("counts_knowledge_update", &Course::countsKnowledgeUpdate),
        column("min_size", &Course::minSize), column("max_size", &Course::maxSize),
        column("pass_attendance_pct", &Course::passAttendancePct),
        column("pass_score_hundredths", &Course::passScoreHundredths), column("topics", &Course::topics),
        column("valid_from", &Course::life, &Period::from), column("valid_to", &Course::life, &Period::to));
};

template <> struct Table<Requirement> {
    static constexpr const char *name = "requirement";
    static constexpr auto columns = std::tuple(column("code", &Requirement::code),
        column("title", &Requirement::title), column("applies_to", &Requirement::appliesTo),
        column("kind", &Requirement::kind), column("value", &Requirement::value),
        column("any_counting_course", &Requirement::anyCountingCourse),
        column("grace_months", &Requirement::graceMonths),
        column("window_months", &Requirement::windowMonths),
        column("max_age_months", &Requirement::maxAgeMonths),
        column("valid_from", &Requirement::life, &Period::from),
        column("valid_to", &Requirement::life, &Period::to), column("basis", &Requirement::basis),
        column("confidence", &Requirement::confidence), column("enabled", &Requirement::enabled),
        column("note", &Requirement::note));
    static constexpr auto lists
        = std::tuple(list("requirement_course", "requirement", "course", &Requirement::courses));
};

template <> struct Table<Equivalence> {
    static constexpr const char *name = "equivalence";
    static constexpr auto columns = std::tuple(column("course", &Equivalence::course),
        column("satisfies", &Equivalence::satisfies), column("max_age_months", &Equivalence::maxAgeMonths),
        column("valid_from", &Equivalence::life, &Period::from),
        column("valid_to", &Equivalence::life, &Period::to), column("basis", &Equivalence::basis));
};

} // namespace lotrinh::store
