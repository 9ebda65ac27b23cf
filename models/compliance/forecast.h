// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

namespace lotrinh::compliance {

/// What a month asks for when nobody studies beyond the seats they hold now.
struct ForecastCount {
    qint64 fallsDue = 0; ///< duties not met whose due day lies in the month
    qint64 expires = 0; ///< duties met whose validity ends in the month

    friend bool operator==(const ForecastCount &, const ForecastCount &) = default;
};

struct ForecastMonth {
    Day from; ///< its first day; the first month begins on the day asked
    Day to; ///< the day after its last
    ForecastCount total;
    std::vector<ForecastCount> byCourses; ///< as many as Forecast::courseSets
    qint64 people = 0; ///< with at least one of these
};

/// Demand by month and course set. Each month is judged on its first day by the rules, posts and planning in
/// force then, with the completions known on the day asked.
struct Forecast {
    std::vector<QString> courseSets; ///< as printed, sorted; only those that are asked for
    std::vector<ForecastMonth> months;
    std::vector<qint64> backlog; ///< per course set: overdue on the day asked
    qint64 backlogTotal = 0;
};

/// The month of `asOf` and those after it, `months` in all.
Forecast forecast(const Province &province, Day asOf, int months = 36, const Filter &filter = {});

} // namespace lotrinh::compliance
