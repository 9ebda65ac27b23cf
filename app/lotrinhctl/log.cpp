// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "service/log/log.h"
#include "service/service.h"

namespace lotrinh::ctl {

namespace {

Result<service::LogQuestion> logQuestionOf(const Call &call)
{
    service::LogQuestion question;
    question.actor = call.options.value(QStringLiteral("actor"));
    question.command = call.options.value(QStringLiteral("command"));
    question.subject = call.options.value(QStringLiteral("subject"));
    for (const auto &[option, day] : {std::pair(QStringLiteral("from"), &question.from), {QStringLiteral("to"), &question.to}})
        if (call.options.isSet(option)) {
            const auto given = call.day(option, {});
            if (!given)
                return given.error();
            *day = *given;
        }
    const auto before = call.number(QStringLiteral("before"), 0, 1);
    const auto limit = call.number(QStringLiteral("limit"), question.limit, 1);
    if (!before || !limit)
        return before ? limit.error() : before.error();
    question.before = *before;
    question.limit = *limit;
    return question;
}

/// The log handed outside is whole: an entry left out would look like one taken out.
QString filterIn(const QCommandLineParser &options)
{
    for (const char *name : {"actor", "command", "subject", "from", "to", "before", "limit"})
        if (options.isSet(QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    return {};
}

} // namespace

int log(const Call &call)
{
    const auto question = logQuestionOf(call);
    if (!question)
        return fail(question.error());
    const bool goesOut = call.options.isSet(QStringLiteral("out"));
    if (const QString filter = filterIn(call.options); goesOut && !filter.isEmpty())
        return usage(QStringLiteral("log --out ghi cả nhật ký, không kèm --%1").arg(filter));
    auto service = call.openFor(Right::ReadAudit);
    if (!service)
        return fail(service.error());
    const Day today = call.todayOn(**service);
    if (goesOut) {
        const auto written = service::exportLog(**service, call.caller(), call.options.value(QStringLiteral("out")), today);
        return written ? Done : fail(written.error());
    }
    const auto lines = service::readLog(**service, call.caller(), *question, today);
    if (!lines)
        return fail(lines.error());
    Output output(call.format, QStringLiteral("seq,at,actor,command,subject,request,reply").split(u','));
    for (const service::LogLine &one : *lines)
        output.row({QString::number(one.seq), one.at, one.actor, one.command, one.subject,
                    one.isWithheld ? QStringLiteral("(quy hoạch)") : one.request, one.reply});
    return Done;
}

} // namespace lotrinh::ctl
