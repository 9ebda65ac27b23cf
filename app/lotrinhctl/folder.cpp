// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"
#include "office.h"

#include "exchange/transfer.h"
#include "service/upkeep/lastdatabase.h"

#include <QElapsedTimer>

namespace lotrinh::ctl {

namespace {

const QString catalogue = QStringLiteral(":/catalogue");

void tell(const Call &call, const exchange::ImportReport &report)
{
    QTextStream err(stderr);
    for (const exchange::Problem &problem : report.problems)
        err << exchange::format(problem, call.language) << '\n';
}

/// The catalogue the program ships, into a database that holds nothing yet.
Result<void> importCatalogue(service::Service &service, const Call &call, Day today)
{
    const auto report = exchange::importFolder(service, catalogue, call.caller(), today, exchange::ImportMode::Write);
    if (!report)
        return report.error();
    tell(call, *report);
    return {};
}

/// What is said of columns and rows means a sheet of an office; a data folder has its own.
QString importMistake(const QCommandLineParser &options, bool isOffice)
{
    for (const char *name : {"sheet", "kind", "class", "course", "on", "unit", "map", "accept-repairs", "errors", "skip-bad"})
        if (!isOffice && options.isSet(QString::fromLatin1(name)))
            return QStringLiteral("--%1 chỉ dùng cho bảng của cơ quan, không cho thư mục hay sổ dữ liệu").arg(QString::fromLatin1(name));
    if (options.isSet(QStringLiteral("skip-bad")) && !options.isSet(QStringLiteral("errors")))
        return QStringLiteral("--skip-bad cần --errors FILE.xlsx để dòng bị bỏ không mất");
    return {};
}

} // namespace

int importPath(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("import PATH [--dry-run]"));
    const bool isOffice = isOfficeFile(call.arguments.first());
    if (const QString mistake = importMistake(call.options, isOffice); !mistake.isEmpty())
        return usage(mistake);
    // Who may import an office's own list depends on what is in it.
    auto service = isOffice ? call.open() : call.openFor(Right::KeepData);
    if (!service)
        return fail(service.error());
    if (isOffice)
        return importOfficeFile(call, **service);
    const auto mode = call.options.isSet(QStringLiteral("dry-run")) ? exchange::ImportMode::DryRun : exchange::ImportMode::Write;
    const auto report = exchange::importFolder(**service, call.arguments.first(), call.caller(), call.todayOn(**service), mode);
    if (!report)
        return fail(report.error());
    tell(call, *report);
    Output output(call.format, {QStringLiteral("file"), QStringLiteral("added"), QStringLiteral("corrected"), QStringLiteral("unchanged")});
    for (const exchange::TableCount &count : report->counts)
        output.row({QString(exchange::formatOf(count.file).fileName), QString::number(report->isRefused ? 0 : count.inserts),
                    QString::number(report->isRefused ? 0 : count.corrections), QString::number(count.unchanged)});
    return report->isRefused ? Refused : Done;
}

int exportDirectory(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("export DIR|FILE.xlsx"));
    auto service = call.openFor(Right::ReadData);
    if (!service)
        return fail(service.error());
    if (const auto written = exchange::exportFolder(**service, call.caller(), call.arguments.first(), call.todayOn(**service)); !written)
        return fail(written.error());
    return Done;
}

int demo(const Call &call)
{
    const auto cadres = call.number(QStringLiteral("cadres"), 2000, 1);
    if (!cadres)
        return fail(cadres.error());
    const auto seed = call.number(QStringLiteral("seed"), 1, 0);
    if (!seed)
        return fail(seed.error());
    const auto until = call.day(QStringLiteral("until"), Day::of(2024, 6, 30));
    if (!until)
        return fail(until.error());
    auto service = call.openFor(Right::KeepData);
    if (!service && call.as.isEmpty())
        service = service::Service::create(call.location);
    if (!service)
        return fail(service.error());

    service::rememberDatabase(call.location);
    QElapsedTimer timer;
    timer.start();
    const auto rules = (*service)->rules();
    if (rules->titles().empty())
        if (const auto imported = importCatalogue(**service, call, *until); !imported)
            return fail(imported.error());
    if (const auto filled = (*service)->fillDemo(*cadres, static_cast<quint64>(*seed), *until, call.caller()); !filled)
        return fail(filled.error());
    QTextStream(stderr) << QStringLiteral("Đã tạo tỉnh mẫu %1 cán bộ, ngày %2, trong %3 s\n")
                               .arg(*cadres).arg(toVietnamese(*until)).arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return Done;
}

} // namespace lotrinh::ctl
