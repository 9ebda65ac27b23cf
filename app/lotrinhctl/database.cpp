// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "service/inspection.h"
#include "service/service.h"

#include <QSettings>

namespace lotrinh::ctl {

int init(const Call &call)
{
    if (!call.arguments.isEmpty())
        return usage(QStringLiteral("init"));
    if (const auto service = service::Service::create(call.location); !service)
        return fail(service.error());
    QSettings().setValue(QStringLiteral("database"), call.location);
    return Done;
}

int migrate(const Call &call)
{
    const auto service = service::Service::open(call.location, service::Service::Upgrade::AfterBackup);
    return service ? Done : fail(service.error());
}

int info(const Call &call)
{
    const auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto facts = service::describe((*service)->database());
    if (!facts)
        return fail(facts.error());
    Output output(call.format, {QStringLiteral("name"), QStringLiteral("value")});
    output.row({QStringLiteral("program"), QCoreApplication::applicationVersion()});
    output.row({QStringLiteral("today"), toIso(call.todayOn(**service))});
    for (const auto &[name, value] : *facts)
        output.row({name, value});
    return Done;
}

int check(const Call &call)
{
    const auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto problems = service::inspect((*service)->database(), call.todayOn(**service));
    if (!problems)
        return fail(problems.error());
    QTextStream output(stdout);
    for (const QString &problem : *problems)
        output << problem << '\n';
    if (problems->isEmpty())
        QTextStream(stderr) << QStringLiteral("Mọi thứ đều đúng.\n");
    return problems->isEmpty() ? Done : Refused;
}

int backup(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("backup FILE"));
    const auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto copied = service::backupTo((*service)->database(), call.arguments.first());
    return copied ? Done : fail(copied.error());
}

} // namespace lotrinh::ctl
