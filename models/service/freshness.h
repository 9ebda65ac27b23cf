// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry.h"

namespace lotrinh::service {

/// A command may carry the "revision" of the row it was decided on: of the class, cadre, planning entry,
/// completion, rule, title, room, lecturer or account that this very command changes. When the row has another
/// revision by now the command is refused with `stale`, and detail shows both sides: "yours" (the fields of this
/// command) and "theirs" (actor, at, command and fields of what was done about the same thing meanwhile, newest
/// first; only what the caller could have sent too). `bad_field` when the command changes no such row. A command
/// without a revision is always fresh.
Result<void> isFresh(Work &work, const CommandSpec &command, const QJsonObject &fields, const QJsonValue &revision);

/// The revision to send with a command about the class, for whoever shows it.
Result<qint64> revisionOfClass(store::Database &db, ClassId id);

} // namespace lotrinh::service
