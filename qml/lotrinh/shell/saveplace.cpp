// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saveplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lotrinh::screens {

QUrl SavePlace::proposed(const QString &name) const
{
    QString allowed = name;
    for (QChar &c : allowed)
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u' ';
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(documents.filePath(allowed.simplified()));
}

bool SavePlace::isTaken(const QUrl &file) const
{
    return QFileInfo::exists(file.toLocalFile());
}

QString SavePlace::nameOf(const QUrl &file) const
{
    return QFileInfo(file.toLocalFile()).fileName();
}

} // namespace lotrinh::screens
