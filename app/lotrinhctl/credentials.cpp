// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "service/service.h"
#include "service/view/papercheck.h"

namespace lotrinh::ctl {

namespace {

QString stateCode(service::PaperState state)
{
    switch (state) {
    case service::PaperState::Valid:
        return QStringLiteral("valid");
    case service::PaperState::Lost:
        return QStringLiteral("lost");
    case service::PaperState::Void:
        return QStringLiteral("void");
    case service::PaperState::Forged:
        return QStringLiteral("forged");
    case service::PaperState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace

int verify(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("verify CODE"));
    auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto check = service::checkPaper(**service, call.arguments.first());
    if (!check)
        return fail(check.error());
    Output output(call.format, {QStringLiteral("name"), QStringLiteral("value")});
    output.row({QStringLiteral("state"), stateCode(check->state)});
    output.row({QStringLiteral("credential"), check->code});
    if (!check->replacedBy.isEmpty())
        output.row({QStringLiteral("replaced_by"), check->replacedBy});
    for (const QString &name : check->printed.keys())
        output.row({name, check->printed.value(name).toString()});
    if (check->state == service::PaperState::Valid)
        if (const auto code = service::paperCodeOf(**service, check->code))
            output.row({QStringLiteral("code"), *code});
    QTextStream(stderr) << check->sentence << '\n';
    return check->state == service::PaperState::Valid ? Done : Refused;
}

int publicKey(const Call &call)
{
    if (!call.arguments.isEmpty())
        return usage(QStringLiteral("public-key"));
    auto service = call.open();
    if (!service)
        return fail(service.error());
    const auto key = service::publicKey(**service);
    if (!key)
        return fail(key.error());
    if (key->isEmpty())
        return fail({QStringLiteral("wrong_state"), QStringLiteral("Chưa cấp văn bằng, chứng chỉ nào nên chưa có khóa"), {}, Error::Kind::Refused});
    QTextStream(stdout) << *key << '\n';
    return Done;
}

} // namespace lotrinh::ctl
