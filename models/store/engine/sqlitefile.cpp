// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitefile.h"

#include "sqliteconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>
#include <cstdint>
#include <sqlite3.h>

namespace lotrinh::store {

namespace {

constexpr int longestNap = 3; // milliseconds

/// As sqliteconnection.cpp waits, and for its reasons: whoever waits longer each time never gets in among busy writers.
int napForOthers(void *patience, int calls)
{
    const auto most = static_cast<int>(reinterpret_cast<std::intptr_t>(patience));
    if (calls >= most * 2 / longestNap)
        return 0;
    QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(300, longestNap * 1000)));
    return 1;
}

} // namespace

void SqliteCloser::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Result<SqliteFile> openSqliteFile(const QString &path, int flags, int patienceMilliseconds)
{
    sqlite3 *handle = nullptr;
    // Debian's SQLite takes "file:…" for an address; an absolute path is never one.
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const int outcome = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    SqliteFile file(handle);
    if (outcome != SQLITE_OK)
        return sqliteError(handle);
    sqlite3_extended_result_codes(handle, 1);
    // SQLite hands the number back as it is.
    sqlite3_busy_handler(handle, &napForOthers, // NOLINTNEXTLINE(performance-no-int-to-ptr)
                         reinterpret_cast<void *>(static_cast<std::intptr_t>(patienceMilliseconds)));
    return file;
}

bool tellsDamage(const Error &error)
{
    const int native = error.detail.value(QLatin1String("native")).toString().toInt() & 0xff;
    return native == SQLITE_CORRUPT || native == SQLITE_NOTADB;
}

} // namespace lotrinh::store
