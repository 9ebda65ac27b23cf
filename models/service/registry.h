// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work.h"

#include <QStringList>
#include <functional>

namespace lotrinh::service {

/// Whether `undo` can take a command back. Not what wrote results, numbers or people: for these a command of
/// its own says so in the record (reopen_class, revoke_completion, reissue …).
enum class CanUndo { No, Yes };

/// A member of a request, with those of the objects in it when it is a list of them.
struct DeclaredField {
    QString name;
    std::vector<DeclaredField> inner;
};

/// One command of exchange.md §3 as programs see it.
struct CommandSpec {
    QString name;
    Right right;
    CanUndo undo;
    QString fields; ///< as `--help` lists them
    std::vector<DeclaredField> declared; ///< the members it reads; what else a request has is nothing to it
    /// Reads the fields and carries the command out inside `work`'s transaction. `ignored` receives the
    /// members no field claimed.
    std::function<Result<Reply>(Work &work, const QJsonObject &request, QStringList &ignored)> perform;
};

/// All commands, in the order of the documentation.
const std::vector<CommandSpec> &commands();
/// Null when there is none of that name.
const CommandSpec *commandNamed(const QString &name);

} // namespace lotrinh::service
