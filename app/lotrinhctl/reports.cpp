// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "exchange/reports/standardtables.h"
#include "exchange/table/xlsxwriter.h"
#include "service/access/gate.h"

namespace lotrinh::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString reportUsage = u"report B1..B7|all [--as-of D] --out FILE.xlsx|FILE.csv"_s;

/// One table, or all that the caller may read.
Result<void> writeReport(const QString &path, const QString &which, const Caller &caller, const exchange::ReportFacts &facts)
{
    if (const auto one = exchange::standardTableOf(which))
        return exchange::writeTable(path, exchange::standardTable(*one, facts));
    std::vector<exchange::DataTable> tables;
    for (const exchange::StandardTable table : exchange::tablesShownTo(caller))
        tables.push_back(exchange::standardTable(table, facts));
    return exchange::writeXlsx(path, tables);
}

} // namespace

int report(const Call &call)
{
    const QString out = call.options.value(u"out"_s);
    const QString which = call.arguments.value(0);
    const bool isAll = which == "all"_L1;
    if (call.arguments.size() != 1 || out.isEmpty() || (!isAll && !exchange::standardTableOf(which))
        || (isAll && !out.endsWith(".xlsx"_L1, Qt::CaseInsensitive)))
        return usage(reportUsage);
    auto service = call.openFor(Right::ReadRates);
    if (!service)
        return fail(service.error());
    if (const auto one = exchange::standardTableOf(which); one && !exchange::isShownTo(call.caller(), *one))
        return fail(service::notAllowed(u"việc xem biểu này"_s));
    const Day today = call.todayOn(**service);
    const auto asOf = call.day(u"as-of"_s, today);
    if (!asOf)
        return fail(asOf.error());
    const auto facts = exchange::readReportFacts(**service, *asOf, today);
    if (!facts)
        return fail(facts.error());
    const auto written = writeReport(out, which, call.caller(), **facts);
    return written ? Done : fail(written.error());
}

} // namespace lotrinh::ctl
