// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enrolment/enrolment.h"
#include "domain/person/cadre.h"
#include "domain/person/postholding.h"
#include "domain/planning/planningentry.h"
#include "domain/requirement/completion.h"
#include "domain/requirement/exemption.h"
#include "domain/requirement/rulebook.h"
#include "domain/result.h"
#include "domain/schedule/lecturer.h"
#include "domain/schedule/room.h"
#include "domain/schedule/trainingclass.h"
#include "domain/schedule/unavailability.h"

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// Everything a data folder can hold (exchange.md §1), with database ids: what an import is compared with
/// and what an export writes. Order does not matter; every reference is among the rows.
struct Holdings {
    std::vector<Unit> units;
    std::vector<Title> titles;
    std::vector<Term> terms;
    std::vector<Course> courses;
    std::vector<Requirement> requirements;
    std::vector<Equivalence> equivalences;
    std::vector<Cadre> cadres;
    std::vector<PostHolding> postHoldings;
    std::vector<PlanningEntry> planning;
    std::vector<Completion> completions;
    std::vector<Exemption> exemptions;
    std::vector<Room> rooms;
    std::vector<Lecturer> lecturers;
    std::vector<Unavailability> unavailability;
    std::vector<Holiday> holidays;
    std::vector<TrainingClass> classes;
    std::vector<Session> sessions;
    std::vector<Enrolment> enrolments;
};

/// Reads all of it in one consistent state.
Result<Holdings> readHoldings(store::Database &db);

/// Rows to add and rows to write over, ready to be written: real ids everywhere.
template <class Fact>
struct Batch {
    std::vector<Fact> inserts;
    std::vector<Fact> corrections; ///< same id as the row they replace
};

/// One import, in the order of writing.
struct ImportBatch {
    Batch<Unit> units;
    Batch<Title> titles;
    Batch<Term> terms;
    Batch<Course> courses;
    Batch<Requirement> requirements;
    Batch<Equivalence> equivalences;
    Batch<Cadre> cadres;
    Batch<PostHolding> postHoldings;
    Batch<PlanningEntry> planning;
    Batch<Completion> completions;
    Batch<Exemption> exemptions;
    Batch<Room> rooms;
    Batch<Lecturer> lecturers;
    Batch<Unavailability> unavailability;
    Batch<Holiday> holidays;
    std::vector<Enrolment> freedSeats; ///< corrections that give a seat back: before the classes shrink
    Batch<TrainingClass> classes;
    Batch<Session> sessions;
    Batch<Enrolment> enrolments; ///< corrections first, then inserts
    std::vector<std::pair<QString, QString>> remembered; ///< settings kept with the rows: name, value
};

/// Writes the batch; the caller owns the transaction.
Result<void> writeBatch(store::Database &db, ImportBatch &batch);

} // namespace lotrinh::service
