// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "rowcore.h"

using namespace Qt::StringLiterals;

namespace lotrinh::store {

Result<std::optional<QString>> readSetting(Database &database, const QString &name)
{
    auto use = database.statement(u"SELECT value FROM setting WHERE name = ?"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, name);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    return *row ? std::optional((*use)->text(0)) : std::optional<QString>();
}

Result<void> writeSetting(Database &database, const QString &name, const QString &value)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto use = database.statement(
        u"INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, name);
    (*use)->bind(1, value);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace lotrinh::store
