// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "secret.h"
#include "service/access/signin.h"
#include "service/service.h"
#include "service/upkeep/lastdatabase.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <limits>

namespace lotrinh::ctl {

namespace {

Error mustChange(const QString &login, const QString &location)
{
    return {QStringLiteral("must_change_password"),
            QStringLiteral("Hãy đổi mật khẩu trước: lotrinhctl --db %1 --as %2 passwd").arg(service::withoutPassword(location), login), {},
            Error::Kind::NotAllowed};
}

} // namespace

bool isServer(const QString &location)
{
    return location.startsWith(QLatin1String("postgresql://")) || location.startsWith(QLatin1String("postgres://"));
}

Result<std::unique_ptr<service::Service>> Call::open() const
{
    return open(PasswordState::MustBeOwn);
}

Result<std::unique_ptr<service::Service>> Call::open(PasswordState state) const
{
    QString password;
    if (!as.isEmpty()) {
        auto given = askPassword("LOTRINH_PASSWORD", QStringLiteral("Mật khẩu của %1: ").arg(as));
        if (!given)
            return given.error();
        password = *given;
    }
    // On a server the person signs in to the server itself.
    auto service = service::Service::open(as.isEmpty() ? location : service::asLogin(location, as, password));
    if (!service)
        return service;
    service::rememberDatabase(location);
    const Instant now(QDateTime::currentMSecsSinceEpoch());
    const auto signedIn = isServer(location) || as.isEmpty() ? service::connectedAs(**service)
                                                             : service::signIn(**service, as, password, now);
    if (!signedIn)
        return signedIn.error();
    if (signedIn->mustChange && state == PasswordState::MustBeOwn)
        return mustChange(signedIn->caller.name, location);
    m_caller = signedIn->caller;
    (*service)->setReader(m_caller, todayOn(**service));
    return service;
}

Result<std::unique_ptr<service::Service>> Call::openFor(Right right) const
{
    auto service = open();
    if (service && (!may(m_caller.role, right) || (right == Right::KeepData && m_caller.scope.isValid())))
        return Error{QStringLiteral("not_allowed"), QStringLiteral("Không có quyền thực hiện lệnh này"), {}, Error::Kind::NotAllowed};
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
    return badOption(option, noDay(options.value(option)));
}

Result<int> Call::number(const QString &option, int fallback, int lowest) const
{
    if (!options.isSet(option))
        return fallback;
    bool ok = false;
    const int value = options.value(option).toInt(&ok);
    if (ok && value >= lowest)
        return value;
    return badOption(option, QStringLiteral("cần số nguyên từ %1 đến %2").arg(lowest).arg(std::numeric_limits<int>::max()));
}

Result<QJsonObject> Call::object(const QString &option) const
{
    QFile file(options.value(option));
    if (!file.open(QIODevice::ReadOnly))
        return badOption(option, file.errorString());
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    return json.isObject() ? Result<QJsonObject>(json.object()) : badOption(option, QStringLiteral("không phải đối tượng JSON"));
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

QString noDay(const QString &text)
{
    return QStringLiteral("“%1” không phải ngày (viết YYYY-MM-DD hoặc dd/MM/yyyy)").arg(text);
}

int usage(const QString &message)
{
    QTextStream(stderr) << message << "\nlotrinhctl --help\n";
    return Usage;
}

Error badOption(const QString &option, const QString &what)
{
    return {QStringLiteral("bad_field"), QStringLiteral("--%1: %2").arg(option, what), {{QStringLiteral("field"), option}}, Error::Kind::Usage};
}

} // namespace lotrinh::ctl
