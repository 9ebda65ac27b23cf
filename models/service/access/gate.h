// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../registry.h"

namespace lotrinh::service {

/// The one place that decides who may send a command: the role's right, then the scope of everything the
/// command names (reach.h), where it comes from and where it goes. An undo is judged as what it takes back.
/// `not_allowed` says no more than that: a code outside the scope and a code that does not exist get the
/// same answer, so nothing can be inferred.
Result<void> allow(Work &work, const CommandSpec &command, const QJsonObject &fields);

/// The refusal, the same for all reasons.
Error notAllowed(const QString &what);

/// Whether the caller's connection is shown everybody, as running classes and taking back need: on a file always, at a
/// server only the owner's and that of a coordinator of the whole province.
bool seesEverybody(store::Database &db, const Caller &caller);

/// Whether the unit is the scope or below it; a unit that ended counts where its successor stands. No scope
/// covers everything; no unit lies in no scope.
bool isInScope(const Rulebook &rules, UnitId unit, UnitId scope, Day today);

} // namespace lotrinh::service
