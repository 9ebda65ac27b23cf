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

/// `flags` as sqlite3_open_v2 has them. Waits for other programs for up to five seconds.
Result<SqliteFile> openSqliteFile(const QString &path, int flags);

} // namespace lotrinh::store
