// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// What stands over the pages of a window: dialogs, sheets, menus, what a field unfolds, choices of files.
class OpenPopups : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// All of it is gone at once, without fading; only `door` stays. Nothing of it is accepted.
    Q_INVOKABLE static void close(QQuickWindow *window, QObject *door);
};

} // namespace lotrinh::screens
