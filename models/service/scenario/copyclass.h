// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/classcommands.h"
#include "domain/access/rights.h"

namespace lotrinh::service {

class Service;

/// The same class once more on other days: course, name, seats, room, lecturer, policy and every half-day with
/// its topic; nobody sits in it yet.
struct CopyPlan {
    OpenClass opening;
    std::vector<AddSession> sessions;
};

/// `unknown_reference` when there is no such class. The code is the next of the new year's series.
Result<CopyPlan> planCopy(Service &service, const QString &trainingClass, Day startsOn);

struct CopyReport {
    QString trainingClass;
    int sessions = 0; ///< that stand
    QStringList sessionProblems; ///< one sentence for each half-day that was refused
};
/// One command after the other, each a transaction of its own; an Error when the class could not be opened.
Result<CopyReport> openCopy(Service &service, const CopyPlan &plan, const Caller &caller, Day today);

} // namespace lotrinh::service
