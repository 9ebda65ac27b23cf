// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

namespace lotrinh::store {

/// What is wrong with the storage itself: pages and indexes (SQLite: integrity_check), rows that name rows
/// that do not exist, seat counters that differ from the seats. Empty when all is well. One line each.
Result<QStringList> integrityProblems(Database &database);

} // namespace lotrinh::store
