// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <memory>

struct sqlite3;

namespace lotrinh::store {

struct SqliteCloser {
    void operator()(sqlite3 *handle) const;
};
/// A file opened beside Qt's driver, for what that driver has no words for: copies of whole files.
using SqliteFile = std::unique_ptr<sqlite3, SqliteCloser>;

/// `flags` as sqlite3_open_v2 has them; `path` is a path and never an address. Waits for other programs for about so
/// long.
Result<SqliteFile> openSqliteFile(const QString &path, int flags, int patienceMilliseconds = 5000);

/// The error says that the file itself is damaged or no database (any more), not that it could not be reached.
bool tellsDamage(const Error &error);

} // namespace lotrinh::store
