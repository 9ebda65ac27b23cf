// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// The sign of one line of a trend, for its legend.
class TrendMark : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// The line's place among the series: it picks the shape.
    Q_PROPERTY(int shape MEMBER m_shape NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(bool dashed MEMBER m_dashed NOTIFY changed)

public:
    explicit TrendMark(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_shape = 0;
    QColor m_color = Qt::black;
    bool m_dashed = false;
};

} // namespace lotrinh::controls
