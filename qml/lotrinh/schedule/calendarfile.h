// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// The half-days of a class, lecturer, room or cadre as a file that any calendar program reads (ICS). The same thing
/// written later replaces in such a program what it had before.
class CalendarFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    using QObject::QObject;

    bool busy() const { return m_isBusy; }

    /// `whose`: class | lecturer | room | cadre.
    Q_INVOKABLE void save(const QString &whose, const QString &code, const QUrl &file);

Q_SIGNALS:
    void busyChanged();

private:
    void setBusy(bool busy);

    bool m_isBusy = false;
};

} // namespace lotrinh::screens
