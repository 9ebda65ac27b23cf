// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/access/account.h"

namespace lotrinh::store {

template <> struct Table<Account> {
    static constexpr const char *name = "account";
    static constexpr auto columns = std::tuple(column("login", &Account::login),
        column("full_name", &Account::name), column("role", &Account::role), column("unit", &Account::unit),
        column("cadre", &Account::cadre), column("is_active", &Account::isActive));
};

} // namespace lotrinh::store
