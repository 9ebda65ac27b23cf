// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"

#include "connection.h"
#include "rowcore.h"

namespace lotrinh::store {

Result<void> scanColumns(
    Database &database, const char *table, std::initializer_list<const char *> columns, const TakeRaw &take)
{
    QStringList names;
    for (const char *column : columns)
        names.append(QLatin1StringView(column));
    const auto use = database.statement(QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                            .arg(names.join(QLatin1StringView(", ")), database.connection().readable(QLatin1StringView(table))));
    if (!use)
        return use.error();
    const RawRow row(**use);
    for (;;) {
        const auto stands = (*use)->step();
        if (!stands)
            return stands.error();
        if (!*stands)
            return {};
        take(row);
    }
}

Result<qint64> highestId(Database &database, const char *table)
{
    const auto use = database.statement(
        QStringLiteral("SELECT max(id) FROM %1").arg(database.connection().readable(QLatin1StringView(table))));
    if (!use)
        return use.error();
    const auto stands = (*use)->step();
    if (!stands)
        return stands.error();
    return *stands ? (*use)->number(0) : 0;
}

} // namespace lotrinh::store
