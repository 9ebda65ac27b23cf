// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/ratepeople.h"
#include "compliance/ratesurvey.h"
#include "domain/requirement/why.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"

#include <functional>

namespace lotrinh::screens {

/// group, duties, exempt, done, studying, overdue, rate, people, people done, people rate
constexpr int rateColumns = 10;
/// What a column of the table counts; nothing for the rates.
std::optional<compliance::RatePart> partOfColumn(int column);
qint64 countOf(const Tally &tally, compliance::RatePart part);

/// The key of a group's row and back; the total's key is not a code.
QString keyOfGroup(const compliance::RateGroup &group);
compliance::RateGroup groupOfKey(RateBy by, const QString &key);
QString groupName(const Rulebook &rules, const compliance::RateGroup &group);

/// The total, then the units as given; `isOpen` says which show what is below them.
std::vector<list::Row> unitRows(const compliance::RateSurvey &survey,
    const std::vector<compliance::UnitRow> &units,
    const std::function<bool(const compliance::UnitRow &)> &isOpen, Language language);
/// The total, then the groups by key.
std::vector<list::Row> groupRows(const compliance::RateSurvey &survey, RateBy by, Language language);
/// Completion rates of units × the titles that have duties.
list::MatrixModel::Content rateCells(
    const compliance::RateSurvey &survey, const std::vector<compliance::UnitRow> &units, Language language);

} // namespace lotrinh::screens
