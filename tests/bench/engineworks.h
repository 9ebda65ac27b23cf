// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/search/peoplesearch.h"
#include "compliance/ratesurvey.h"
#include "measure.h"
#include "sqlgrid.h"

namespace lotrinh::bench {

/// One line of the table: what was done, what it cost, and beside what.
struct Line {
    QString work;
    Spent spent;
    QString beside = {};
    double times = 0; ///< how many times as long the other took; 0 = nothing to compare with
};

enum class Threads { One, All };

/// All duties of everybody and the grid unit × title.
compliance::RateSurvey gridOf(const compliance::Province &province, Day asOf, Threads threads);
/// One pass over every byte that the grid may touch, adding it up: what memory alone costs.
quint64 readBytes(const compliance::Province &province);
/// The cells where the engine and SQL do not say the same.
qint64 differingCells(const compliance::RateSurvey &survey, const SqlCells &cells);

/// 121 ends of months for every unit.
void trendOf(const compliance::Province &province, Day asOf);
/// A new result of every one of `changes` cadres, one after another: facts, statuses, rates and readiness.
/// Per change.
Spent changes(compliance::Province &province, Day asOf, int changes);
/// The median over 1,000 cadres: duties with their why, and the line of their time.
Spent paths(const compliance::Province &province, Day asOf);
/// The slowest of the keystrokes of some queries.
Spent slowestKeystroke(const compliance::PeopleSearch &search);
/// Every row of `duties` as CSV, kept nowhere; how many there were.
qint64 streamDuties(const compliance::Province &province, Day asOf);
/// The first `count` cadres alone.
compliance::Province firstOf(const compliance::Province &province, size_t count);

} // namespace lotrinh::bench
