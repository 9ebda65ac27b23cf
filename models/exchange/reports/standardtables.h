// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codedenum.h"
#include "exchange/table/datatable.h"
#include "reportfacts.h"

namespace lotrinh::exchange {

/// The standard tables of domain.md §5.1 that are numbered B1 to B7.
enum class StandardTable {
    YearResults, ///< B1: turns by audience and kind of training
    Classes, ///< B2
    CompletionRates, ///< B3: by unit
    Shortfalls, ///< B4: who owes what
    Planning, ///< B5: by planned title and term
    PlanAgainstDone, ///< B6: planned, opened, completed by course
    Register, ///< B7: sổ cấp chứng chỉ
};

/// What the office calls a table: "B1" … "B7".
std::optional<StandardTable> standardTableOf(const QString &code);
QString codeOf(StandardTable table);

/// Whether the caller may have the table: B5 counts planning lists.
bool isShownTo(const Caller &caller, StandardTable table);
/// All that the caller may have, in the order of their names.
std::vector<StandardTable> tablesShownTo(const Caller &caller);
/// "B1–B4, B6–B7": tables in the order of their names, those that follow each other as one stretch.
QString codesOf(const std::vector<StandardTable> &tables);

/// The year's tables (B1, B2, B5's review, B6, B7) are of the year of `facts.asOf`, up to that day; a class counts in the
/// year it ends. Turns (lượt) and people (người) are told apart in the notes; "trong đó" columns overlap and are never
/// added to others. Rows without anything are printed.
DataTable standardTable(StandardTable table, const ReportFacts &facts);

// one file each
DataTable yearResults(const ReportFacts &facts);
DataTable classTable(const ReportFacts &facts);
DataTable completionRates(const ReportFacts &facts);
DataTable shortfalls(const ReportFacts &facts);
DataTable planningTable(const ReportFacts &facts);
DataTable planAgainstDone(const ReportFacts &facts);
DataTable registerTable(const ReportFacts &facts);

} // namespace lotrinh::exchange
