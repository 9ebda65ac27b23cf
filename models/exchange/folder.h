// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "problem.h"
#include "rows.h"

namespace lotrinh::exchange {

/// The rows of one file as read.
template <class Row> struct Sheet {
    std::vector<Row> rows; ///< in file order
    quint32 columns = 0; ///< bit i: the file has column i of its format
    bool isPresent = false; ///< the file is there
    bool isBroken = false; ///< reading stopped early; what the rest would have said is not known

    bool hasColumn(int index) const { return (columns >> index & 1U) != 0; }
};

/// A data folder with every cell checked for itself (types, required cells) and nothing else.
struct ImportFolder {
    Sheet<UnitRow> units;
    Sheet<TitleRow> titles;
    Sheet<TermRow> terms;
    Sheet<CourseRow> courses;
    Sheet<RequirementRow> requirements;
    Sheet<EquivalenceRow> equivalences;
    Sheet<CadreRow> cadres;
    Sheet<PostHoldingRow> postHoldings;
    Sheet<PlanningRow> planning;
    Sheet<CompletionRow> completions;
    Sheet<ExemptionRow> exemptions;
    Sheet<RoomRow> rooms;
    Sheet<LecturerRow> lecturers;
    Sheet<UnavailabilityRow> unavailability;
    Sheet<HolidayRow> holidays;
    Sheet<ClassRow> classes;
    Sheet<SessionRow> sessions;
    Sheet<EnrolmentRow> enrolments;
    std::vector<Problem> problems;
};

/// Reads a folder of CSV files, or one CSV file that has the name of one of them, or one .xlsx workbook whose
/// sheets have those names (with or without ".csv"; the row number of the sheet is the line). Any thread; touches no
/// database. What is wrong inside the files is in `problems`; the Error is only for a path that is not
/// there or cannot be read (code `bad_field`, detail {"field":"path","path":…}).
Result<ImportFolder> readFolder(const QString &path);

/// One CSV file with the columns of classes.csv, whatever its name. Problems name the file as it is called.
Result<Sheet<ClassRow>> readClassFile(const QString &path, std::vector<Problem> &problems);

} // namespace lotrinh::exchange
