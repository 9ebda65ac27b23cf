// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "service/scenario/yearplan.h"

#include <QJsonObject>

namespace lotrinh::screens {

inline constexpr int planColumns = 8;

/// Classes of a plan as the board shows them, in the plan's order; the key is the class's code.
std::vector<list::Row> planRows(const service::YearPlan &plan);

/// In the language of the window, a line each.
QString linesOf(const std::vector<service::PlanSentence> &sentences);

/// How many needs are not served, by reason, most first; and those that no plan can serve.
QStringList leftSentences(const service::YearPlan &plan, const QStringList &notPlannableCourses);

/// What accepting did, from the command's reply.
QString acceptedText(const QJsonObject &reply);

} // namespace lotrinh::screens
