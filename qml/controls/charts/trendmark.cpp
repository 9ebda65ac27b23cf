// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendmark.h"

#include "trendpicture.h"

namespace lotrinh::controls {

TrendMark::TrendMark(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TrendMark::changed, this, [this] { update(); });
}

void TrendMark::paint(QPainter *painter)
{
    paintTrendSample(*painter, boundingRect(), m_shape, m_color, m_dashed);
}

} // namespace lotrinh::controls
