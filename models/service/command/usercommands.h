// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "fieldreader.h"

namespace lotrinh::service {

/// `password` is what the person signs in with the first time, and must change then. `must_change` false: whoever
/// makes the very first account chose it for themselves; refused for any other.
struct AddUser {
    static constexpr const char *name = "add_user";
    QString login, title;
    Role role = Role::Cadre;
    QString unit, cadre, password;
    std::optional<bool> mustChange;

    template <class V>
    static void fields(V &v, AddUser &c)
    {
        v("login", c.login);
        v("name", c.title);
        v("role", c.role);
        v("unit", c.unit, Need::Optional);
        v("cadre", c.cadre, Need::Optional);
        v("password", c.password);
        v("must_change", c.mustChange, Need::Optional);
    }
};

/// What is not given stays; `unit` "*" takes the unit away, so that the role covers the whole province.
struct ChangeUser {
    static constexpr const char *name = "change_user";
    QString login, title;
    std::optional<Role> role;
    QString unit, cadre;
    std::optional<bool> isActive;

    template <class V>
    static void fields(V &v, ChangeUser &c)
    {
        v("login", c.login);
        v("name", c.title, Need::Optional);
        v("role", c.role, Need::Optional);
        v("unit", c.unit, Need::Optional);
        v("cadre", c.cadre, Need::Optional);
        v("is_active", c.isActive, Need::Optional);
    }
};

/// By somebody else: must be changed at the next sign-in. Also ends the waiting after wrong tries.
struct SetPassword {
    static constexpr const char *name = "set_password";
    QString login, password;

    template <class V>
    static void fields(V &v, SetPassword &c)
    {
        v("login", c.login);
        v("password", c.password);
    }
};

/// One's own. The old one is asked for on a file; on a server, which has let the login in by it, it may be left out.
struct ChangePassword {
    static constexpr const char *name = "change_password";
    QString oldPassword, newPassword;

    template <class V>
    static void fields(V &v, ChangePassword &c)
    {
        v("old_password", c.oldPassword, Need::Optional);
        v("new_password", c.newPassword);
    }
};

} // namespace lotrinh::service
