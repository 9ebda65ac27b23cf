// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.h"
#include "problem.h"

namespace lotrinh::exchange {

/// One cell that a correction changes, as both would stand in a file.
struct ChangedCell {
    QString column;
    QString before;
    QString after;
};

/// A row whose key is already held, with other values. `after` has the id of `before` and keeps what no
/// file can say (an enrolment's frozen unit, a session's override reason …) and what this file does not
/// say (columns it does not have).
template <class Fact> struct Correction {
    Fact before;
    Fact after;
    int line = 0;
    QString key; ///< as people read it: "CB0001", "L01 / 2024-03-01T07:30"
    std::vector<ChangedCell> changes;
};

template <class Fact> struct TableChange {
    std::vector<Fact> inserts; ///< in file order; units with parents before their children
    std::vector<Correction<Fact>> corrections; ///< in file order; enrolments that free a seat come first
    int unchanged = 0; ///< rows that are held with the same values
};

/// What an import would do. Nothing may be written while isRefused().
///
/// Provisional ids: rows to insert are numbered −1, −2, … within their table, and whatever refers to one,
/// in any table and in corrections too, holds the same negative number. settleIds() replaces them all at
/// once, so every row can then be written as it stands, with an explicit id.
struct ImportPlan {
    TableChange<Unit> units;
    TableChange<Title> titles;
    TableChange<Term> terms;
    TableChange<Course> courses;
    TableChange<Requirement> requirements;
    TableChange<Equivalence> equivalences;
    TableChange<Cadre> cadres;
    TableChange<PostHolding> postHoldings;
    TableChange<PlanningEntry> planning;
    TableChange<Completion> completions;
    TableChange<Exemption> exemptions;
    TableChange<Room> rooms;
    TableChange<Lecturer> lecturers;
    TableChange<Unavailability> unavailability;
    TableChange<Holiday> holidays;
    TableChange<TrainingClass> classes;
    TableChange<Session> sessions;
    TableChange<Enrolment> enrolments;
    std::vector<Problem> problems; ///< errors and warnings, by file and line

    bool isRefused() const { return hasErrors(problems); }
};

struct TableCount {
    File file = File::Units;
    int inserts = 0;
    int corrections = 0;
    int unchanged = 0;
};

/// One count per file, in the order of exchange.md §1.
std::vector<TableCount> countsOf(const ImportPlan &plan);
/// No row to insert and none to correct.
bool isEmpty(const ImportPlan &plan);
bool freesSeat(const Correction<Enrolment> &correction);

/// By File: the id that the row numbered −1 gets; −2 gets the next one, and so on.
using FirstIds = std::array<qint64, fileCount>;
/// One more than the highest id held in each table.
FirstIds freeIds(const Holdings &held);
/// Replaces provisional ids by real ones: in rows, references, lists, and in the `after` of corrections.
void settleIds(ImportPlan &plan, const FirstIds &first);

/// The plan as the service writes it, with real ids; `held` is what the plan was made from, in the same
/// transaction. Only for a plan that is not refused.
service::ImportBatch toBatch(ImportPlan plan, const Holdings &held);

} // namespace lotrinh::exchange
