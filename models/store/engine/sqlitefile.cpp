// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitefile.h"

#include "sqliteconnection.h"

#include <QFile>
#include <sqlite3.h>

namespace lotrinh::store {

namespace {

constexpr int patienceMilliseconds = 5000;

} // namespace

void SqliteCloser::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Result<SqliteFile> openSqliteFile(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int outcome = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    SqliteFile file(handle);
    if (outcome != SQLITE_OK)
        return sqliteError(handle);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patienceMilliseconds);
    return file;
}

} // namespace lotrinh::store
