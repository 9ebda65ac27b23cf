// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"
#include "secret.h"

#include "service/command/usercommands.h"
#include "service/log.h"
#include "service/service.h"

namespace lotrinh::ctl {

int passwd(const Call &call)
{
    if (call.as.isEmpty() || !call.arguments.isEmpty())
        return usage(QStringLiteral("--as NAME passwd"));
    auto service = call.open(PasswordState::Any);
    if (!service)
        return fail(service.error());
    const auto old = askPassword("LOTRINH_PASSWORD", QStringLiteral("Mật khẩu cũ: "));
    const auto fresh = askNewSecret("LOTRINH_NEW_PASSWORD", QStringLiteral("Mật khẩu mới: "));
    if (!old || !fresh)
        return fail(old ? fresh.error() : old.error());
    service::ChangePassword command{*old, *fresh};
    const auto reply = (*service)->run(command, call.caller(), call.todayOn(**service));
    return reply ? Done : fail(reply.error());
}

int log(const Call &call)
{
    auto service = call.openFor(Right::ReadAudit);
    if (!service)
        return fail(service.error());
    const Day today = call.todayOn(**service);
    if (call.options.isSet(QStringLiteral("out"))) {
        const auto written = service::exportLog(**service, call.caller(), call.options.value(QStringLiteral("out")), today);
        return written ? Done : fail(written.error());
    }
    service::LogQuestion question;
    question.actor = call.options.value(QStringLiteral("actor"));
    question.command = call.options.value(QStringLiteral("command"));
    question.subject = call.options.value(QStringLiteral("subject"));
    question.from = call.options.value(QStringLiteral("from"));
    question.to = call.options.value(QStringLiteral("to"));
    question.before = call.options.value(QStringLiteral("before")).toLongLong();
    if (call.options.isSet(QStringLiteral("limit")))
        question.limit = std::max(1, call.options.value(QStringLiteral("limit")).toInt());
    const auto lines = service::readLog(**service, call.caller(), question, today);
    if (!lines)
        return fail(lines.error());
    Output output(call.format, QStringLiteral("seq,at,actor,command,subject,request,reply").split(u','));
    for (const service::LogLine &one : *lines)
        output.row({QString::number(one.seq), one.at, one.actor, one.command, one.subject,
                    one.isWithheld ? QStringLiteral("(quy hoạch)") : one.request, one.reply});
    return Done;
}

} // namespace lotrinh::ctl
