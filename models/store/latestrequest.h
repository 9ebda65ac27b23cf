// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/id.h"

/// Behind whom the next one asks: counted through everybody's requests, also those a server keeps back from the login.
namespace lotrinh::store {

/// When the last one asked for a seat in the class, in any state; empty when nobody did.
Result<QString> latestSeatRequest(Database &database, ClassId of);

/// The highest number that stands behind the prefix in the code of a cadre's request; 0 when there is none.
Result<int> latestRequestNumber(Database &database, const QString &prefix);

} // namespace lotrinh::store
