// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/conclusion.h"
#include "domain/planning/reportedfigure.h"
#include "domain/result.h"

#include <QStringList>

namespace lotrinh::service {

class Service;

/// One conclusion as the register of conclusions shows it.
struct ConclusionLine {
    Conclusion conclusion;
    QString cadreCode;
    QString cadreName;
    QStringList purposes; ///< sorted
};
/// By date, number, then cadre code.
/// Of people the reader sees; `not_allowed` without Right::ReadPlanning.
Result<std::vector<ConclusionLine>> readConclusions(Service &service);

/// Every printed total beside its parts, and the register itself (cases once, turns once for each purpose;
/// withdrawn conclusions apart) as source "Sổ kết luận".
Result<std::vector<Reconciliation>> readReconciliations(Service &service, Day today);

} // namespace lotrinh::service
