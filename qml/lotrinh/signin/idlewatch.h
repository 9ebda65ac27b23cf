// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Minutes without a touch after which the window locks itself, from what the settings hold: 1 … 60, the nearer end for a
/// number outside, 10 for what is no number.
int idleMinutesFrom(const QVariant &kept);

/// Tells once when nobody has touched mouse or keyboard of the whole program for a while.
class IdleWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY changed)
    Q_PROPERTY(int milliseconds READ milliseconds WRITE setMilliseconds NOTIFY changed)

public:
    explicit IdleWatch(QObject *parent = nullptr);

    bool running() const { return m_isRunning; }
    void setRunning(bool running);
    int milliseconds() const { return m_milliseconds; }
    void setMilliseconds(int milliseconds);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void idle();

private:
    void look();

    bool m_isRunning = false;
    int m_milliseconds = 600'000; ///< until it is told another
    QElapsedTimer m_sinceTouch;
    QTimer m_timer;
};

} // namespace lotrinh::screens
