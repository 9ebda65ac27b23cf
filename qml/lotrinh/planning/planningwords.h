// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/why.h"
#include "list/recordmodel.h"
#include "list/tablemodel.h"
#include "service/view/planningview.h"
#include "statuswords.h"

namespace lotrinh::screens {

/// Sẵn sàng | Chưa sẵn sàng | Chưa xác định
BadgeWords readyWords(const std::optional<bool> &ready);
/// "2/3", "–" when nothing is determined
QString readinessText(int done, int determined);
double readinessShare(int done, int determined);

/// name, code, title, unit, term, readiness bar, badge, missing courses; the key is the entry's code.
constexpr int planningColumns = 8;
list::Row planningRow(const Rulebook &rules, const service::PlanningOverview::Row &row);

/// rule, list or person, numbers, basis; the key is the warning's place.
constexpr int warningColumns = 4;
std::vector<list::Row> warningRows(const service::PlanningOverview &overview, Language language);
/// How many warnings of which rule; empty without any.
QString warningSummary(const service::PlanningOverview &overview);

/// courses, codes, status, tone, due, note
QList<QByteArray> planningDutyFields();
std::vector<list::Record> planningDutyRecords(const service::PlanningFile &file);
/// courses, day, code, origin
QList<QByteArray> planningEvidenceFields();
std::vector<list::Record> planningEvidenceRecords(const service::PlanningFile &file);
/// date, title, detail, tone, badge, first, last; newest first
QList<QByteArray> planningLineFields();
std::vector<list::Record> planningLineRecords(const service::PlanningFile &file);

} // namespace lotrinh::screens
