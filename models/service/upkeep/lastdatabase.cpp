// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastdatabase.h"

#include "../access/signin.h"

#include <QFileInfo>
#include <QSettings>

namespace lotrinh::service {

static QString lastDatabaseKey()
{
    return QStringLiteral("database");
}

QString lastDatabase(const QString &otherwise)
{
    return QSettings().value(lastDatabaseKey(), otherwise).toString();
}

void rememberDatabase(const QString &location)
{
    const bool isServer = loginAt(location).has_value();
    QSettings().setValue(lastDatabaseKey(), isServer ? withoutPassword(location) : QFileInfo(location).absoluteFilePath());
}

} // namespace lotrinh::service
