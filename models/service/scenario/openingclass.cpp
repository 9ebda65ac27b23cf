// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingclass.h"

#include "../service.h"

#include <QJsonArray>

namespace lotrinh::service {

namespace {

AddSession sessionCommand(const ClassPlan &plan, TimeSpan span)
{
    AddSession command;
    command.trainingClass = plan.opening.code;
    command.startsAt = span.from;
    command.endsAt = span.to;
    command.room = plan.opening.room;
    command.lecturer = plan.opening.lecturer;
    return command;
}

void add(SeatReport &sum, SeatReport part)
{
    sum.enrolled += part.enrolled;
    sum.waitlisted += part.waitlisted;
    sum.refused += part.refused;
    std::move(part.answers.begin(), part.answers.end(), std::back_inserter(sum.answers));
}

} // namespace

SeatReport seatReportOf(const QJsonObject &reply)
{
    SeatReport report;
    for (const auto &value : reply.value(QStringLiteral("outcomes")).toArray()) {
        const QJsonObject line = value.toObject();
        const auto outcome = fromCode<NominationOutcome>(line.value(QStringLiteral("outcome")).toString());
        SeatAnswer answer{line.value(QStringLiteral("cadre")).toString(),
            outcome.value_or(NominationOutcome::ClassNotOpen),
            line.value(QStringLiteral("reason")).toString()};
        if (isRefused(answer.outcome))
            ++report.refused;
        else if (answer.outcome == NominationOutcome::Waitlisted)
            ++report.waitlisted;
        else
            ++report.enrolled;
        report.answers.push_back(std::move(answer));
    }
    return report;
}

Result<SeatReport> nominateMostUrgent(
    Service &service, const Nominate &nomination, int seats, const Caller &caller, Day today)
{
    SeatReport sum;
    qsizetype next = 0;
    while (next < nomination.cadres.size() && sum.enrolled < seats) {
        Nominate batch = nomination;
        batch.cadres = nomination.cadres.mid(next, seats - sum.enrolled);
        const auto reply = service.run(batch, caller, today);
        if (!reply)
            return reply.error();
        add(sum, seatReportOf(reply->fields));
        next += batch.cadres.size();
    }
    sum.notAsked = static_cast<int>(nomination.cadres.size() - next);
    return sum;
}

Result<OpeningReport> openClassWith(
    Service &service, const ClassPlan &plan, const Caller &caller, Day today, const StepDone &stepDone)
{
    const int total = static_cast<int>(plan.sessions.size()) + 2;
    int done = 0;
    const auto step = [&] {
        ++done;
        if (stepDone)
            stepDone(done, total);
    };
    if (const auto opened = service.run(plan.opening, caller, today); !opened)
        return opened.error();
    step();

    OpeningReport report;
    report.trainingClass = plan.opening.code;
    for (TimeSpan span : plan.sessions) {
        if (const auto added = service.run(sessionCommand(plan, span), caller, today); added)
            ++report.sessions;
        else
            report.sessionProblems.append(added.error().message);
        step();
    }
    if (!plan.cadres.isEmpty()) {
        Nominate nomination;
        nomination.trainingClass = plan.opening.code;
        nomination.cadres = plan.cadres;
        auto seats = nominateMostUrgent(service, nomination, plan.opening.capacity, caller, today);
        if (!seats)
            return seats.error();
        report.seats = std::move(*seats);
    }
    step();
    return report;
}

} // namespace lotrinh::service
