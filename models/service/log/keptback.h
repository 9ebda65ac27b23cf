// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/audit.h"

/// What the log must not tell those who may not read planning, though they follow its chain.
namespace lotrinh::service {

/// Whether the entry tells who is planned: through commands on the lists, through what was read of them, or through seats
/// given because of a planned title. A server keeps back by a rule of its own (lotrinh_tells_of_planning), which may be wider.
bool concernsPlanning(const store::AuditEntry &entry);

/// store::appendAudit of what the service did. Every entry gets a random member `salt` in its reply, for any may be kept
/// back by one rule or another: its digest stands in the chain for all to see, and whoever guesses the rest of it must not
/// be able to prove the guess.
Result<store::AuditEntry> appendToLog(store::Database &database, store::AuditEntry entry);

/// The reply as it was given.
QString withoutSalt(const QString &reply);

} // namespace lotrinh::service
