// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "documents/papers/paperset.h"
#include "service/service.h"

#include <QFileInfo>

namespace lotrinh::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString papersUsage = u"papers CLASS | papers --year Y | papers --unit U  --out DIR [--layout party|state|school] "
                            "[--office FILE.json] [--templates DIR] [--only docx|pdf] [--as-of D]"_s;

Result<documents::IssuingOffice> officeFor(const Call &call)
{
    documents::Chain chain = documents::Chain::School;
    if (call.options.isSet(u"layout"_s)) {
        const auto known = fromCode<documents::Chain>(call.options.value(u"layout"_s));
        if (!known)
            return badOption(u"layout"_s, codeChoices<documents::Chain>());
        chain = *known;
    }
    documents::IssuingOffice office = documents::defaultOffice(chain);
    if (!call.options.isSet(u"office"_s))
        return office;
    const auto json = call.object(u"office"_s);
    if (!json)
        return json.error();
    if (const auto applied = documents::applyOffice(*json, office); !applied)
        return applied.error();
    return office;
}

Result<documents::PaperOrder> orderFor(const Call &call, Day today)
{
    auto office = officeFor(call);
    if (!office)
        return office.error();
    documents::PaperOrder order;
    order.office = std::move(*office);
    order.templates = call.options.value(u"templates"_s);
    if (!order.templates.isEmpty() && !QFileInfo(order.templates).isDir())
        return badOption(u"templates"_s, u"không có thư mục “%1”"_s.arg(order.templates));
    order.today = today;
    const QString only = call.options.value(u"only"_s);
    if (only == "docx"_L1)
        order.formats = {documents::PaperFormat::Docx};
    else if (only == "pdf"_L1)
        order.formats = {documents::PaperFormat::Pdf};
    else if (!only.isEmpty())
        return badOption(u"only"_s, u"docx | pdf"_s);
    return order;
}

Result<QStringList> made(const Call &call, service::Service &service, const documents::PaperOrder &order)
{
    const QString out = call.options.value(u"out"_s);
    if (!call.arguments.isEmpty())
        return documents::makeClassSet(service, call.arguments.first(), order, out);
    if (call.options.isSet(u"unit"_s))
        return documents::makeOverdueNotice(service, call.options.value(u"unit"_s), order, out);
    const int year = call.options.value(u"year"_s).toInt();
    if (year < 1900 || year > 9999)
        return badOption(u"year"_s, u"cần một năm"_s);
    return documents::makeAnnualPlan(service, year, order, out);
}

} // namespace

int papers(const Call &call)
{
    const int kinds = (call.arguments.isEmpty() ? 0 : 1) + (call.options.isSet(u"year"_s) ? 1 : 0) + (call.options.isSet(u"unit"_s) ? 1 : 0);
    if (kinds != 1 || call.arguments.size() > 1 || !call.options.isSet(u"out"_s))
        return usage(papersUsage);
    auto service = call.openFor(Right::RunClasses);
    if (!service)
        return fail(service.error());
    const auto asOf = call.day(u"as-of"_s, call.todayOn(**service));
    if (!asOf)
        return fail(asOf.error());
    const auto order = orderFor(call, *asOf);
    if (!order)
        return fail(order.error());
    const auto names = made(call, **service, *order);
    if (!names)
        return fail(names.error());
    Output output(call.format, {u"file"_s});
    for (const QString &name : *names)
        output.row({name});
    return Done;
}

} // namespace lotrinh::ctl
