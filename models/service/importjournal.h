// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.h"

#include <QJsonObject>

namespace lotrinh::service {

/// What an import wrote, so that all of it can be taken back: {"inserted":{table:[[first,last,revision],…]},
/// "corrected":{table:[[id,revision],…]}}, ids and revisions as they are after the import. Kept as the reply of
/// its audit entry. Call it after writeBatch(), in the same transaction.
Result<QJsonObject> journalOf(store::Database &db, const ImportBatch &batch);

/// Takes the import back: what it added goes, what it corrected becomes what it was (both stay in the history).
/// The caller owns the transaction. `stale` when a row was changed since, `storage_constraint` when something else
/// names a row that would go.
Result<void> takeBack(store::Database &db, const QJsonObject &journal);

} // namespace lotrinh::service
