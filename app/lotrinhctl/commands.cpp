// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "service/service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonParseError>
#include <cstdio>

namespace lotrinh::ctl {

namespace {

Result<QJsonObject> parsed(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isObject())
        return document.object();
    return Error{QStringLiteral("bad_field"), QStringLiteral("do: không phải một đối tượng JSON (%1)").arg(problem.errorString()),
                 {{QStringLiteral("field"), QStringLiteral("do")}}, Error::Kind::Refused};
}

Error notRead(const QString &path, const QString &why)
{
    return {QStringLiteral("not_found"), QStringLiteral("Không đọc được %1: %2").arg(path, why), {}, Error::Kind::Refused};
}

/// The worst of all lines: nothing allowed over storage over refused.
int exitOf(const Error &error)
{
    if (error.kind == Error::Kind::NotAllowed)
        return NotAllowed;
    return error.kind == Error::Kind::Storage ? StorageFailed : Refused;
}

/// Each reply leaves the process right after its commit, before the next line is read. False once nobody takes replies.
bool answer(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    return hasTakenAll();
}

} // namespace

int doCommands(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("do FILE|-"));
    QFile input;
    const bool fromStandardInput = call.arguments.first() == QLatin1String("-");
    if (!fromStandardInput)
        input.setFileName(call.arguments.first());
    if (fromStandardInput ? !input.open(stdin, QIODevice::ReadOnly) : !input.open(QIODevice::ReadOnly))
        return fail(notRead(call.arguments.first(), input.errorString()));
    auto service = call.open();
    if (!service)
        return fail(service.error());

    Day today = call.todayOn(**service);
    const bool followsClock = !call.today && !(*service)->demoDay().isFinite();
    int exit = Done;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        // Whoever hands in the lines may wait with the next one until another day.
        if (const Day now = Day::from(QDate::currentDate()); followsClock && now != today) {
            today = now;
            (*service)->setReader(call.caller(), today);
            if (const auto seen = (*service)->takeSightAnew(); !seen)
                return fail(seen.error());
        }
        const auto request = parsed(line);
        const Result<service::Reply> reply = request ? (*service)->run(*request, call.caller(), today) : Result<service::Reply>(request.error());
        if (!reply)
            exit = std::max(exit, exitOf(reply.error()));
        if (!answer(service::toLine(reply)))
            return exit;
    }
    return exit;
}

} // namespace lotrinh::ctl
