// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "service/service.h"

#include <QSettings>
#include <cstdio>

namespace lotrinh::ctl {

Result<std::unique_ptr<service::Service>> Call::open() const
{
    // Nobody but the owner of the file is known to it yet.
    if (!as.isEmpty())
        return Error{QStringLiteral("not_allowed"), QStringLiteral("--as: không có người dùng “%1”").arg(as), {}, Error::Kind::NotAllowed};
    auto service = service::Service::open(location);
    if (service)
        QSettings().setValue(QStringLiteral("database"), location);
    return service;
}

Day Call::todayOn(service::Service &service) const
{
    if (today)
        return *today;
    const Day demo = service.demoDay();
    return demo.isFinite() ? demo : Day::from(QDate::currentDate());
}

Result<Day> Call::day(const QString &option, Day fallback) const
{
    if (!options.isSet(option))
        return fallback;
    if (const auto day = parseDay(options.value(option)))
        return *day;
    return Error{QStringLiteral("bad_field"), QStringLiteral("--%1: “%2” không phải ngày").arg(option, options.value(option)), {},
                 Error::Kind::Usage};
}

Caller Call::caller() const
{
    return {QStringLiteral("owner"), Role::Owner, {}, {}};
}

int fail(const Error &error)
{
    QTextStream(stderr) << error.code << ": " << error.message << '\n';
    switch (error.kind) {
    case Error::Kind::Refused:
        return Refused;
    case Error::Kind::Storage:
        return StorageFailed;
    case Error::Kind::NotAllowed:
        return NotAllowed;
    case Error::Kind::Usage:
        return Usage;
    }
    return Refused;
}

int usage(const QString &message)
{
    QTextStream(stderr) << message << "\nlotrinhctl --help\n";
    return Usage;
}

} // namespace lotrinh::ctl
