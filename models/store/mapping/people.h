// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/person/cadre.h"
#include "domain/person/postholding.h"
#include "domain/planning/planningentry.h"
#include "domain/planning/planningline.h"
#include "domain/requirement/completion.h"
#include "domain/requirement/exemption.h"

namespace lotrinh::store {

template <> struct Table<Cadre> {
    static constexpr const char *name = "cadre";
    static constexpr auto columns = std::tuple(column("code", &Cadre::code),
        column("full_name", &Cadre::fullName), column("birth_date", &Cadre::birthDate),
        column("sex", &Cadre::sex), column("ethnicity", &Cadre::ethnicity),
        column("personnel_kind", &Cadre::personnelKind), column("unit", &Cadre::unit),
        column("party_joined_on", &Cadre::partyJoinedOn), column("email", &Cadre::email),
        column("phone", &Cadre::phone), column("service_from", &Cadre::service, &Period::from),
        column("service_to", &Cadre::service, &Period::to));
};

template <> struct Table<PostHolding> {
    static constexpr const char *name = "post_holding";
    static constexpr auto columns = std::tuple(column("cadre", &PostHolding::cadre),
        column("title", &PostHolding::title), column("unit", &PostHolding::unit),
        column("obtained_by", &PostHolding::obtainedBy), column("decision", &PostHolding::decision),
        column("valid_from", &PostHolding::held, &Period::from),
        column("valid_to", &PostHolding::held, &Period::to), column("is_main", &PostHolding::isMain));
};

template <> struct Table<PlanningEntry> {
    static constexpr const char *name = "planning_entry";
    static constexpr auto columns
        = std::tuple(column("code", &PlanningEntry::code), column("cadre", &PlanningEntry::cadre),
            column("title", &PlanningEntry::title), column("unit", &PlanningEntry::unit),
            column("term", &PlanningEntry::term), column("decision", &PlanningEntry::decision),
            column("approved_on", &PlanningEntry::approvedOn), column("target_on", &PlanningEntry::targetOn),
            column("ended_on", &PlanningEntry::endedOn), column("end_reason", &PlanningEntry::endReason));
};

template <> struct Table<Completion> {
    static constexpr const char *name = "completion";
    static constexpr auto columns
        = std::tuple(column("code", &Completion::code), column("cadre", &Completion::cadre),
            column("course", &Completion::course), column("completed_on", &Completion::completedOn),
            column("periods", &Completion::periods), column("grade", &Completion::grade),
            column("credential_no", &Completion::credentialNo), column("issuer", &Completion::issuer),
            column("class_code", &Completion::classCode), column("revoked_on", &Completion::revokedOn));
};

template <> struct Table<Exemption> {
    static constexpr const char *name = "exemption";
    static constexpr auto columns = std::tuple(column("cadre", &Exemption::cadre),
        column("course", &Exemption::course), column("valid_from", &Exemption::life, &Period::from),
        column("valid_to", &Exemption::life, &Period::to), column("basis", &Exemption::basis));
};

template <> struct Table<PlanningLine> {
    static constexpr const char *name = "planning_line";
    static constexpr auto columns
        = std::tuple(column("entry", &PlanningLine::entry), column("happened_on", &PlanningLine::on),
            column("kind", &PlanningLine::kind), column("words", &PlanningLine::text),
            column("completion", &PlanningLine::completion), column("done_before", &PlanningLine::doneBefore),
            column("determined_before", &PlanningLine::determinedBefore),
            column("done_after", &PlanningLine::doneAfter),
            column("determined_after", &PlanningLine::determinedAfter));
};

} // namespace lotrinh::store
