// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUrl>

namespace lotrinh::store {

enum class Engine { Sqlite, Postgres };

/// Where the data live: one SQLite file on a local disk, or one PostgreSQL database.
struct Location {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute file path
    QUrl url; ///< PostgreSQL: postgresql://user:password@host:port/database?option=value

    /// For messages and logs: never shows the password.
    QString shown() const;
};

/// "postgresql://…" (or "postgres://…") names a PostgreSQL database, anything else is a file path.
/// Error `bad_location` (usage) when the text is empty, the address names no database, or one of its options has a ";".
Result<Location> parseLocation(const QString &text);

/// The same place of a server for that login and password, whatever the address said of them.
Location asLogin(Location location, const QString &login, const QString &password);

/// The same text as it may be kept: of a server's address without the password. It still reads as the same place.
QString withoutPassword(const QString &text);

} // namespace lotrinh::store
