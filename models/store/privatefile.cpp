// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QFile>

namespace lotrinh::store {

void keepPrivate(const QString &path)
{
    (void)QFile(path).open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    const QString journal = path + QLatin1String("-journal");
    if (QFile::exists(journal) && (QFile::permissions(journal) & ~QFile::permissions(path)))
        QFile::setPermissions(journal, QFile::permissions(path));
}

} // namespace lotrinh::store
