// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/rulebook.h"
#include "problem.h"
#include "service/scenario/yearplanprior.h"

namespace lotrinh::exchange {

/// Writes a plan folder (exchange.md §4) into `directory` (made when it is not there): classes.csv,
/// enrolments.csv, and what people read: plan.json, why.csv, unserved.csv (cadre, courses, reason). Files are replaced each at once.
/// Error `storage_failed` (kind Storage) names the file that could not be written.
Result<void> writePlanFolder(const QString &directory, const service::YearPlan &plan, const Rulebook &rules);

/// A plan made before (folder with classes.csv and enrolments.csv; empty = none) and the classes of a pin file
/// (columns of classes.csv, any name; empty = none). What is wrong inside is in `problems`; the Error is only
/// for a path that cannot be read.
Result<service::PriorPlan> readPriorPlan(const QString &keep, const QString &pin, std::vector<Problem> &problems);

/// Whether a file of this name stands in a plan folder for people to read and is nothing to import.
bool isRemarkOnPlan(const QString &name);

/// plan.json as written: {"gaps":…,"served":…,"not_plannable":…,"classes":…,"cost":…,"lower_bound":…,
/// "gap_pct":…,"seconds":…,"seed":…} and then what the cost is made of.
QByteArray planSummary(const service::YearPlan &plan);

} // namespace lotrinh::exchange
