// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work.h"

namespace lotrinh::service {

/// A command may carry the "revision" of the row it was decided on: of its class, else of the planning entry,
/// completion or account its code or login names, else of its cadre. When the row has another revision by now
/// the command is refused with `stale`, and detail shows both sides: "yours" (the fields of this command) and
/// "theirs" (actor, at, command and fields of what was done about the same thing meanwhile, newest first).
/// A command without a revision is always fresh.
Result<void> isFresh(Work &work, const QJsonObject &fields, const QJsonValue &revision);

/// The revision to send with a command about the class, for whoever shows it.
Result<qint64> revisionOfClass(store::Database &db, ClassId id);

} // namespace lotrinh::service
