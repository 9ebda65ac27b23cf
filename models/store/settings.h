// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace lotrinh::store {

/// Values kept with the data, by name (the demo's day, who signed in last). Nothing when never written.
Result<std::optional<QString>> readSetting(Database &database, const QString &name);
/// Needs a Transaction.
Result<void> writeSetting(Database &database, const QString &name, const QString &value);

} // namespace lotrinh::store
