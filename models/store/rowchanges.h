// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandspan.h"

#include <QJsonObject>
#include <functional>

namespace lotrinh::store {

/// One row as a command found it and as it left it, as readable contents (rowcontent.h).
struct RowChange {
    QString kind; ///< the table
    qint64 id = 0;
    std::optional<QJsonObject> before; ///< nothing: the command made the row
    std::optional<QJsonObject> after; ///< nothing: the command removed it
};

struct RowChanges {
    std::vector<RowChange> rows; ///< in the order of the writes
    int more = 0; ///< rows that were written besides
    bool isWhole = true; ///< false: rows that it made can be missing, what told of them has been dropped
};

/// What the command changed: the history tells what was there before, and what stood there next, or stands there now,
/// is what it left. Rows that it wrote over with the same are left out. At most `most`, only tables that `wanted` lets pass.
Result<RowChanges> changesBy(
    Database &database, const CommandSpan &span, int most, const std::function<bool(const QString &kind)> &wanted);

} // namespace lotrinh::store
