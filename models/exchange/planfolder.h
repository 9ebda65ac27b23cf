// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/rulebook.h"
#include "service/scenario/yearplan.h"

namespace lotrinh::exchange {

/// Writes a plan folder (exchange.md §4) into `directory` (made when it is not there): classes.csv,
/// enrolments.csv, plan.json and unserved.csv (cadre, courses, reason). Files are replaced each at once.
/// Error `storage_failed` (kind Storage) names the file that could not be written.
Result<void> writePlanFolder(const QString &directory, const service::YearPlan &plan, const Rulebook &rules);

/// plan.json as written: {"gaps":…,"served":…,"not_plannable":…,"classes":…,"cost":…,"lower_bound":…,
/// "gap_pct":…,"seconds":…,"seed":…} and then what the cost is made of.
QByteArray planSummary(const service::YearPlan &plan);

} // namespace lotrinh::exchange
