// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "service/service.h"
#include "service/view/alternatives.h"
#include "service/view/classview.h"

namespace lotrinh::ctl {

namespace {

constexpr int usualMost = 20;

Result<std::optional<LocalMinute>> startOf(const Call &call)
{
    if (call.arguments.size() < 2)
        return std::optional<LocalMinute>();
    if (const auto minute = parseLocalMinute(call.arguments[1]))
        return std::optional(*minute);
    return Error{QStringLiteral("bad_field"), QStringLiteral("STARTS_AT: viết YYYY-MM-DDTHH:MM"), {}, Error::Kind::Usage};
}

} // namespace

int alternatives(const Call &call)
{
    if (call.arguments.isEmpty() || call.arguments.size() > 2)
        return usage(QStringLiteral("alternatives CLASS [STARTS_AT] [--most N]"));
    const auto most = call.number(QStringLiteral("most"), usualMost, 1);
    if (!most)
        return fail(most.error());
    const auto start = startOf(call);
    if (!start)
        return fail(start.error());
    auto service = call.openFor(Right::RunClasses);
    if (!service)
        return fail(service.error());
    const auto lines = service::readAlternatives(**service, call.arguments.first(), *start, call.todayOn(**service), *most);
    if (!lines)
        return fail(lines.error());
    Output output(call.format, {QStringLiteral("starts_at"), QStringLiteral("ends_at"), QStringLiteral("room"), QStringLiteral("lecturer"),
                                QStringLiteral("starts_on"), QStringLiteral("ends_on"), QStringLiteral("cost"), QStringLiteral("changes")});
    for (const service::AlternativeLine &line : *lines)
        output.row({toIso(line.startsAt), toIso(line.endsAt), line.room, line.lecturer, toIso(line.startsOn), toIso(line.endsOn),
                    QString::number(line.cost), service::costText(line.costs)});
    return Done;
}

int proposals(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("proposals CLASS [--most N]"));
    const auto most = call.number(QStringLiteral("most"), usualMost, 1);
    if (!most)
        return fail(most.error());
    auto service = call.openFor(Right::RunClasses);
    if (!service)
        return fail(service.error());
    const auto found = service::readProposals(**service, call.arguments.first(), call.todayOn(**service), *most);
    if (!found)
        return fail(found.error());
    Output output(call.format, {QStringLiteral("cadre"), QStringLiteral("full_name"), QStringLiteral("unit"), QStringLiteral("due_on"),
                                QStringLiteral("overdue"), QStringLiteral("planned"), QStringLiteral("seat_free"), QStringLiteral("courses"),
                                QStringLiteral("reason")});
    const auto bit = [](bool value) { return value ? QStringLiteral("1") : QStringLiteral("0"); };
    for (const service::ProposalLine &line : found->lines)
        output.row({line.code, line.name, line.unit, toIso(line.dueOn), bit(line.isOverdue), bit(line.fromPlanning), bit(line.mayTakeSeat),
                    line.courseSets.join(u'|'), line.reason});
    return Done;
}

} // namespace lotrinh::ctl
