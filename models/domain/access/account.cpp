// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <algorithm>

namespace lotrinh {

bool isOwnersName(const QString &text)
{
    return text.compare(toCode(Role::Owner), Qt::CaseInsensitive) == 0;
}

bool isLogin(const QString &text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isAllowed = [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    };
    return text.size() >= 2 && text.size() <= 32 && isLetter(text.front()) && !isOwnersName(text)
        && std::all_of(text.begin(), text.end(), isAllowed);
}

Caller callerOf(const Account &account)
{
    return {account.login, account.role, account.unit, account.cadre};
}

} // namespace lotrinh
