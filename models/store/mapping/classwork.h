// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/person/cadrerequest.h"
#include "domain/planning/conclusion.h"
#include "domain/planning/reportedfigure.h"
#include "domain/planning/reviewround.h"
#include "domain/schedule/substitution.h"
#include "domain/unit/structureevent.h"

namespace lotrinh::store {

template <> struct Table<Substitution> {
    static constexpr const char *name = "substitution";
    static constexpr auto columns = std::tuple(column("session", &Substitution::session),
        column("before_lecturer", &Substitution::before), column("after_lecturer", &Substitution::after),
        column("reason", &Substitution::reason), column("happened_on", &Substitution::on));
};

template <> struct Table<StructureEvent> {
    static constexpr const char *name = "structure_event";
    static constexpr auto columns = std::tuple(column("code", &StructureEvent::code),
        column("kind", &StructureEvent::kind), column("happened_on", &StructureEvent::on),
        column("decision", &StructureEvent::decision), column("note", &StructureEvent::note));
};

template <> struct Table<UnitLineage> {
    static constexpr const char *name = "unit_lineage";
    static constexpr auto columns = std::tuple(column("event", &UnitLineage::event),
        column("from_unit", &UnitLineage::from), column("to_unit", &UnitLineage::to),
        column("share_pct", &UnitLineage::sharePct));
};

template <> struct Table<TitleLineage> {
    static constexpr const char *name = "title_lineage";
    static constexpr auto columns = std::tuple(column("event", &TitleLineage::event),
        column("from_title", &TitleLineage::from), column("to_title", &TitleLineage::to));
};

template <> struct Table<ReviewRound> {
    static constexpr const char *name = "review_round";
    static constexpr auto columns = std::tuple(column("code", &ReviewRound::code),
        column("term", &ReviewRound::term), column("unit", &ReviewRound::unit),
        column("opened_on", &ReviewRound::openedOn), column("closed_on", &ReviewRound::closedOn),
        column("note", &ReviewRound::note));
};

template <> struct Table<ReviewVerdict> {
    static constexpr const char *name = "review_verdict";
    static constexpr auto columns = std::tuple(column("round", &ReviewVerdict::round),
        column("entry", &ReviewVerdict::entry), column("kind", &ReviewVerdict::kind),
        column("reason", &ReviewVerdict::reason), column("decision", &ReviewVerdict::decision),
        column("decided_on", &ReviewVerdict::on));
};

template <> struct Table<Conclusion> {
    static constexpr const char *name = "conclusion";
    static constexpr auto columns = std::tuple(column("number", &Conclusion::number),
        column("concluded_on", &Conclusion::on), column("body", &Conclusion::body),
        column("cadre", &Conclusion::cadre), column("outcome", &Conclusion::outcome),
        column("secrecy", &Conclusion::secrecy), column("withdrawn_on", &Conclusion::withdrawnOn),
        column("withdrawn_reason", &Conclusion::withdrawnReason));
};

template <> struct Table<ConclusionPurpose> {
    static constexpr const char *name = "conclusion_purpose";
    static constexpr auto columns = std::tuple(column("conclusion", &ConclusionPurpose::conclusion),
        column("purpose", &ConclusionPurpose::purpose));
};

template <> struct Table<ReportedFigure> {
    static constexpr const char *name = "reported_figure";
    static constexpr auto columns = std::tuple(column("source", &ReportedFigure::source),
        column("as_of", &ReportedFigure::asOf), column("measure", &ReportedFigure::measure),
        column("dimension", &ReportedFigure::dimension), column("value", &ReportedFigure::value),
        column("note", &ReportedFigure::note));
};

template <> struct Table<CadreRequest> {
    static constexpr const char *name = "cadre_request";
    static constexpr auto columns = std::tuple(column("code", &CadreRequest::code),
        column("cadre", &CadreRequest::cadre), column("kind", &CadreRequest::kind),
        column("course", &CadreRequest::course), column("asked_on", &CadreRequest::askedOn),
        column("until", &CadreRequest::until), column("completed_on", &CadreRequest::completedOn),
        column("issuer", &CadreRequest::issuer), column("document", &CadreRequest::document),
        column("reason", &CadreRequest::reason), column("state", &CadreRequest::state),
        column("answered_on", &CadreRequest::answeredOn), column("answer", &CadreRequest::answer),
        column("completion", &CadreRequest::completion), column("exemption", &CadreRequest::exemption));
};

} // namespace lotrinh::store
