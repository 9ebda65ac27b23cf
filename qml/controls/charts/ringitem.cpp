// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringitem.h"

#include <QPainter>
#include <QPen>

namespace lotrinh::controls {

RingItem::RingItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void RingItem::paint(QPainter *painter)
{
    const qreal side = qMin(width(), height()) - m_thickness;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_trackColor, m_thickness));
    painter->drawEllipse(ring);
    if (m_share <= 0)
        return;
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, m_share < 1 ? Qt::RoundCap : Qt::FlatCap));
    constexpr int twelveOClock = 90 * 16;
    painter->drawArc(ring, twelveOClock, -qRound(qMin(m_share, 1.0) * 360 * 16));
}

} // namespace lotrinh::controls
