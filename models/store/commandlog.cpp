// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlog.h"

#include "rowcore.h"

using namespace Qt::StringLiterals;

namespace lotrinh::store {

Result<std::optional<LoggedCommand>> findCommand(Database &database, const QString &id)
{
    auto use = database.statement(u"SELECT actor, kind, at, reply FROM command_log WHERE id = ?"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, id);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<LoggedCommand>();
    return std::optional(
        LoggedCommand{id, (*use)->text(0), (*use)->text(1), (*use)->text(2), (*use)->text(3)});
}

Result<void> rememberCommand(Database &database, const LoggedCommand &command)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto use
        = database.statement(u"INSERT INTO command_log(id, actor, kind, at, reply) VALUES(?, ?, ?, ?, ?)"_s);
    if (!use)
        return use.error();
    int column = 0;
    for (const QString &text : {command.id, command.actor, command.kind, command.at, command.reply})
        (*use)->bind(column++, text);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace lotrinh::store
