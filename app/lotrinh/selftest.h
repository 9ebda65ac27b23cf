// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QGuiApplication;
class QQuickWindow;

namespace lotrinh::screens {
class Workplace;
}

namespace lotrinh::selftest {

/// Collects every QML warning from its making on; one at a time in a program.
class Watch {
public:
    Watch();
    ~Watch();
    QStringList warnings() const;
};

/// Opens every page as each person of the demo, in both languages and themes, waiting for its facts.
/// With a folder, writes one picture a page. Returns 1 when a page could not be shown or QML warned.
int tour(QGuiApplication &app, QQuickWindow &window, screens::Workplace &workplace, const Watch &watch, const QString &folder);

/// Returns as soon as the first page is shown with its facts: for measuring the start.
int firstFrame(QQuickWindow &window, screens::Workplace &workplace);

} // namespace lotrinh::selftest
