// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Where a file is to be written.
class SavePlace : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// A file of that name among the documents; what no file system allows in a name becomes a space.
    Q_INVOKABLE QUrl proposed(const QString &name) const;
    Q_INVOKABLE bool isTaken(const QUrl &file) const;
    Q_INVOKABLE QString nameOf(const QUrl &file) const;
};

} // namespace lotrinh::screens
