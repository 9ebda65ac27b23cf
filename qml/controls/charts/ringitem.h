// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// A ring filled clockwise from twelve o'clock to share (0 to 1; below 0 only the track).
class RingItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal share READ share WRITE setShare NOTIFY changed)
    /// Width of the ring in pixels.
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QColor trackColor READ trackColor WRITE setTrackColor NOTIFY changed)

public:
    explicit RingItem(QQuickItem *parent = nullptr);

    qreal share() const { return m_share; }
    void setShare(qreal share) { set(m_share, share); }
    qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness) { set(m_thickness, thickness); }
    QColor color() const { return m_color; }
    void setColor(const QColor &color) { set(m_color, color); }
    QColor trackColor() const { return m_trackColor; }
    void setTrackColor(const QColor &color) { set(m_trackColor, color); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <typename Value> void set(Value &held, const Value &value)
    {
        if (held == value)
            return;
        held = value;
        Q_EMIT changed();
        update();
    }

    qreal m_share = -1;
    qreal m_thickness = 6;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::lightGray;
};

} // namespace lotrinh::controls
