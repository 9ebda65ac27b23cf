// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

namespace lotrinh::screens {

/// The printers of this machine, by the system's own commands (lpstat, lp): the print dialog of Qt would need the whole
/// of its widgets. A machine without these commands has no printers. Nothing here waits.
class Printers : public QObject {
    Q_OBJECT

public:
    /// Nothing when it was sent, else what the system said.
    using Sent = std::function<void(const QString &problem)>;

    using QObject::QObject;

    const QStringList &names() const { return m_names; } ///< the system's own choice first; as of the last look
    void look();
    /// `sent` is called on this thread, and never after this object is gone.
    void send(const QString &printer, const QString &title, const QString &pdf, const Sent &sent);

    /// What `lpstat -d -e` says, the system's own choice first.
    static QStringList namesIn(const QByteArray &answer);

Q_SIGNALS:
    void changed();

private:
    QStringList m_names;
};

} // namespace lotrinh::screens
