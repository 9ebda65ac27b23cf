// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace lotrinh::screens {

int idleMinutesFrom(const QVariant &kept)
{
    constexpr int usual = 10;
    bool isNumber = false;
    const int minutes = kept.toInt(&isNumber);
    return isNumber ? std::clamp(minutes, 1, 60) : usual;
}

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setRunning(bool running)
{
    if (running == m_isRunning)
        return;
    m_isRunning = running;
    if (running) {
        QCoreApplication::instance()->installEventFilter(this);
        m_sinceTouch.start();
        m_timer.start(m_milliseconds);
    } else {
        QCoreApplication::instance()->removeEventFilter(this);
        m_timer.stop();
    }
    Q_EMIT changed();
}

void IdleWatch::setMilliseconds(int milliseconds)
{
    if (milliseconds == m_milliseconds)
        return;
    m_milliseconds = milliseconds;
    if (m_isRunning)
        look();
    Q_EMIT changed();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        // A clock is read, no timer set anew: this is called for every movement of the mouse.
        m_sinceTouch.start();
        break;
    default:
        break;
    }
    return false;
}

void IdleWatch::look()
{
    const qint64 left = m_milliseconds - m_sinceTouch.elapsed();
    if (left > 0)
        m_timer.start(static_cast<int>(left));
    else
        Q_EMIT idle();
}

} // namespace lotrinh::screens
