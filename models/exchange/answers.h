// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/questions.h"
#include "domain/requirement/why.h"

#include <QStringList>

namespace lotrinh::exchange {

/// The answers of `duties`, `rates` and `readiness` as rows of text: the exact columns, codes and rounding
/// of exchange.md §2, the same on the command line, in files and on screens that export what they show.
QStringList dutyColumns();
QStringList dutyRow(const CadreFacts &facts, const Duty &duty);

QStringList rateColumns();
/// One row per group, then `total`; nothing at all when there is no duty.
std::vector<QStringList> rateRows(const RateTable &table);

QStringList readinessColumns();
QStringList readinessRow(const Rulebook &rules, const compliance::PlanningReadiness &one);

/// The proof of every duty of the cadre that the course would count for, one statement a line; says so
/// when there is none.
QStringList proofFor(
    const Rulebook &rules, const CadreFacts &facts, CourseId course, Day asOf, Language language);

} // namespace lotrinh::exchange
