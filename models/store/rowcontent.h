// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QJsonObject>

/// Rows of any table as JSON, apart from their structs: what a log or a refused edit shows of them.
namespace lotrinh::store {

/// The row as it stands, as the history would keep it (columns by name, what is empty left out); nothing when
/// there is no such row, or none that this connection sees.
Result<std::optional<QJsonObject>> contentNow(Database &database, const QString &kind, qint64 id);
/// The same of an earlier revision; nothing when the history does not keep it for this connection.
Result<std::optional<QJsonObject>> contentAt(Database &database, const QString &kind, qint64 id, qint64 revision);

/// A content as commands write it: the code of what it names ("#7" when that has none or is gone), days and times
/// as ISO text, yes and no as booleans, and the last day of a period instead of the first one after it.
Result<QJsonObject> readable(Database &database, const QString &kind, const QJsonObject &content);

} // namespace lotrinh::store
