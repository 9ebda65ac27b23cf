// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconitem.h"

#include "iconpaths.h"

#include <QPainter>

namespace lotrinh::controls {

IconItem::IconItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(16, 16);
}

void IconItem::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void IconItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void IconItem::setSize(qreal size)
{
    if (qFuzzyCompare(implicitWidth(), size))
        return;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void IconItem::paint(QPainter *painter)
{
    const IconPaths &paths = iconPaths(m_name);
    const qreal side = qMin(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / 24.0, side / 24.0);
    // A line never thinner than a pixel and a bit: at 12 px the grid's own width would fade.
    const qreal stroke = qMax(1.8, 1.35 * 24.0 / qMax(side, 1.0));
    painter->strokePath(paths.lines, QPen(m_color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->fillPath(paths.shapes, m_color);
}

} // namespace lotrinh::controls
