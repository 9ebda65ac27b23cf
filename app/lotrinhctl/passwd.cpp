// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"
#include "secret.h"

#include "service/command/usercommands.h"
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

} // namespace lotrinh::ctl
