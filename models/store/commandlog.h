// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace lotrinh::store {

/// A command that was done: the same id again gets `reply` back and does nothing (exchange.md §3).
struct LoggedCommand {
    QString id; ///< made by the client, unique
    QString actor;
    QString kind; ///< the command's name: nominate, close_class …
    QString at; ///< ISO 8601
    QString reply; ///< exactly as it was answered
};

Result<std::optional<LoggedCommand>> findCommand(Database &database, const QString &id);
/// In the command's own Transaction. Error `storage_unique` when the id is taken.
Result<void> rememberCommand(Database &database, const LoggedCommand &command);

} // namespace lotrinh::store
