// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitefile.h"

#include <QString>

namespace lotrinh::store {

/// A SQLite file kept from everybody else as long as this lives. What is copied out of it and what then takes its
/// place are one step for other programs: nothing they were told is done can fall between the two.
class HeldFile {
public:
    /// Makes a missing file, empty. Waits for others for about so long, then `storage_busy`: nothing has changed.
    static Result<HeldFile> hold(const QString &path, int patienceMilliseconds = 5000);

    /// Its head is damaged: no program can read or write it, so there is nothing to hold.
    bool isBroken() const { return m_isBroken; }
    qint64 size() const;

    /// A verified copy of a sound file, as copyWhole() makes it.
    Result<void> copyTo(const QString &path) const;
    /// The file and its journal byte for byte; on the disk when this returns. Error `storage_failed`.
    Result<void> keepBytes(const QString &path) const;
    /// Puts the content of another database in its place in one transaction, whatever was there before.
    Result<void> replaceBy(sqlite3 *content);

private:
    HeldFile(QString path, SqliteFile file, bool isBroken);
    Result<void> writeBytes(const QString &path) const;

    QString m_path;
    SqliteFile m_file;
    bool m_isBroken;
};

} // namespace lotrinh::store
