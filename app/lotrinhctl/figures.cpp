// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "exchange/figures.h"
#include "service/service.h"
#include "service/view/conclusions.h"

#include <QFile>

namespace lotrinh::ctl {

namespace {

/// Figures of a file, or those the database keeps with what its own records add up to.
Result<std::vector<Reconciliation>> reconciled(const Call &call)
{
    if (!call.arguments.isEmpty()) {
        const auto read = exchange::readFigures(call.arguments.first());
        return read ? Result<std::vector<Reconciliation>>(reconcile(*read)) : Result<std::vector<Reconciliation>>(read.error());
    }
    auto service = call.openFor(Right::ReadPlanning);
    return service ? service::readReconciliations(**service, call.todayOn(**service))
                   : Result<std::vector<Reconciliation>>(service.error());
}

QString text(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

int figures(const Call &call)
{
    if (call.arguments.size() > 1)
        return usage(QStringLiteral("figures [FILE]"));
    const auto all = reconciled(call);
    if (!all)
        return fail(all.error());
    Output output(call.format, {QStringLiteral("source"), QStringLiteral("as_of"), QStringLiteral("measure"), QStringLiteral("total"),
                                QStringLiteral("sum"), QStringLiteral("difference"), QStringLiteral("sentence")});
    for (const Reconciliation &one : *all)
        output.row({one.source, toIso(one.asOf), one.measure, text(one.total), text(one.sum), text(one.difference()), sentenceOf(one)});
    return Done;
}

} // namespace lotrinh::ctl
