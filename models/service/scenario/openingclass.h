// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/classcommands.h"
#include "../command/enrolmentcommands.h"
#include "domain/access/rights.h"

#include <functional>

namespace lotrinh::service {

class Service;

/// A class with its half-days and the people it is opened for.
struct ClassPlan {
    OpenClass opening;
    std::vector<TimeSpan> sessions; ///< each in the room and with the lecturer of `opening`
    QStringList cadres; ///< codes, most urgent first
};

/// What became of one person.
struct SeatAnswer {
    QString cadre;
    NominationOutcome outcome = NominationOutcome::Enrolled;
    QString reason; ///< a sentence for people
};

struct SeatReport {
    std::vector<SeatAnswer> answers;
    int enrolled = 0; ///< enrolled, or waiting for approval
    int waitlisted = 0;
    int refused = 0;
    int notAsked = 0; ///< left out because every seat was taken before their turn
};

struct OpeningReport {
    QString trainingClass;
    int sessions = 0; ///< that stand
    QStringList sessionProblems; ///< one sentence for each half-day that was refused
    SeatReport seats;
};

/// Told after each command: how many of how many are done. On the thread of the service.
using StepDone = std::function<void(int done, int total)>;

/// One command after the other, each a transaction of its own: open_class, add_session for every half-day,
/// nominate. An Error when the class could not be opened at all; what is refused later is in the report.
Result<OpeningReport> openClassWith(
    Service &service, const ClassPlan &plan, const Caller &caller, Day today, const StepDone &stepDone = {});

/// Nominates in the order given, as many as `seats` at a time, until the seats are taken or nobody is left.
Result<SeatReport> nominateMostUrgent(
    Service &service, const Nominate &nomination, int seats, const Caller &caller, Day today);

/// What a reply of nominate or approve says, person by person.
SeatReport seatReportOf(const QJsonObject &reply);

} // namespace lotrinh::service
