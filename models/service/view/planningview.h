// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/access/rights.h"
#include "domain/person/cadre.h"
#include "domain/planning/planningline.h"
#include "domain/planning/readiness.h"
#include "domain/planning/warnings.h"
#include "domain/result/classresult.h"
#include "domain/schedule/trainingclass.h"

#include <memory>

namespace lotrinh::service {

class Service;

/// The planning lists on a day, apart from the facts they were read from: any thread may read it.
struct PlanningOverview {
    struct Row {
        PlanningEntry entry;
        QString cadreCode;
        QString name;
        Readiness readiness;
    };
    std::shared_ptr<const Rulebook> rules;
    std::vector<Row> rows; ///< entries in force of cadres in service, by entry code
    std::vector<StructureWarning> warnings;
    QString nextCode; ///< proposed for a new entry
};
/// `not_allowed` for whoever may not see planning lists; a caller with a scope sees the entries of that unit
/// and below it, and no warnings of others.
Result<std::shared_ptr<const PlanningOverview>> readPlanningOverview(
    Service &service, const Caller &caller, Day asOf);

/// A completion that decided one of the entry's duties, and where it came from.
struct PlanningEvidence {
    Completion completion;
    std::optional<TrainingClass> trainingClass; ///< when it came from a class held here
    std::optional<ClassResult> result; ///< of that class
};

/// Everything the page of one entry shows, as of a day.
struct PlanningFile {
    std::shared_ptr<const Rulebook> rules;
    PlanningEntry entry;
    qint64 revision = 0; ///< of the entry, to send with commands about it
    Cadre cadre;
    QString mainPost; ///< title held on the day, or empty
    bool isInForce = false;
    Readiness readiness; ///< zero when the entry is not in force on the day
    std::vector<Duty> duties; ///< of this entry alone
    std::vector<PlanningEvidence> evidence; ///< of the met duties, by completion code
    std::vector<PlanningLine> lines; ///< up to the day, oldest first
};
/// `unknown_reference` when there is no such entry, `not_allowed` as above.
Result<PlanningFile> readPlanningFile(Service &service, const Caller &caller, const QString &code, Day asOf);

/// A person one may plan for a title.
struct CadreChoice {
    QString code;
    QString name;
    UnitId unit; ///< on the day
};
/// Cadres in service whose name or code holds `text`, marks and case aside (a text with marks finds exact
/// marks first); by name, at most `limit`. Nobody for an empty text.
Result<std::vector<CadreChoice>> findCadresToPlan(
    Service &service, const Caller &caller, const QString &text, Day asOf, size_t limit);

} // namespace lotrinh::service
