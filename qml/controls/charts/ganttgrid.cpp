// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ganttgrid.h"

#include <QPainter>

#include <cmath>

namespace lotrinh::controls {

namespace {

constexpr qreal endReach = 6; ///< pixels from a bar's right end that take hold of it

} // namespace

GanttGrid::GanttGrid(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    connect(this, &GanttGrid::lookChanged, this, [this] { update(); });
    connect(this, &GanttGrid::sizesChanged, this, [this] { update(); });
}

void GanttGrid::setContent(GanttContent *content)
{
    if (content == m_content)
        return;
    if (m_content)
        m_content->disconnect(this);
    m_content = content;
    if (content) {
        connect(content, &GanttContent::changed, this, [this] { update(); });
        connect(content, &GanttContent::alarmedChanged, this, [this] { update(); });
    }
    update();
    Q_EMIT contentChanged();
}

GanttLooks GanttGrid::looks() const
{
    GanttLooks looks;
    looks.rowHeight = m_rowHeight;
    looks.headHeight = m_headHeight;
    looks.laneWidth = m_laneWidth;
    looks.surface = m_surface;
    looks.text = m_text;
    looks.muted = m_muted;
    looks.line = m_line;
    looks.weekend = m_weekend;
    looks.dayOff = m_dayOff;
    looks.focus = m_focus;
    looks.danger = m_danger;
    for (size_t i = 0; i < looks.tones.size(); ++i) {
        const auto at = [&](size_t part) { return m_toneColors.value(static_cast<int>(3 * i + part)).value<QColor>(); };
        looks.tones[i] = {at(0), at(1), at(2)};
    }
    looks.font = m_font;
    looks.small = m_small;
    looks.locale = QLocale(m_language == QLatin1String("en") ? QStringLiteral("en_GB") : QStringLiteral("vi_VN"));
    return looks;
}

int GanttGrid::barAt(qreal x, qreal y) const
{
    if (!m_content)
        return -1;
    const GanttLooks look = looks();
    return GanttFrame(m_content->picture(), m_content->layout(), look, boundingRect(), m_contentY).barAt({x, y});
}

QString GanttGrid::groupAt(qreal x, qreal y) const
{
    const int bar = barAt(x, y);
    return bar < 0 ? QString() : m_content->picture().bars[static_cast<size_t>(bar)].group;
}

bool GanttGrid::isEndAt(qreal x, qreal y) const
{
    const int bar = barAt(x, y);
    if (bar < 0 || !m_content->picture().bars[static_cast<size_t>(bar)].stretches)
        return false;
    const GanttLooks look = looks();
    const GanttFrame frame(m_content->picture(), m_content->layout(), look, boundingRect(), m_contentY);
    const QRectF place = frame.barRect(bar);
    // A thin bar is moved; its end is taken hold of just behind it.
    return x > place.right() - (place.width() > 3 * endReach ? endReach : 0);
}

int GanttGrid::daysBetween(qreal fromX, qreal toX) const
{
    if (!m_content)
        return 0;
    const GanttLooks look = looks();
    const GanttFrame frame(m_content->picture(), m_content->layout(), look, boundingRect(), m_contentY);
    return static_cast<int>(std::lround((toX - fromX) / frame.dayWidth()));
}

void GanttGrid::paint(QPainter *painter)
{
    const GanttLooks look = looks();
    if (!m_content) {
        painter->fillRect(boundingRect(), m_surface);
        return;
    }
    const GanttMoment moment{m_current, m_focusShown, m_hovered, m_content->alarmed(), m_moved, m_shift,
        m_stretch, m_movedTone};
    GanttFrame(m_content->picture(), m_content->layout(), look, boundingRect(), m_contentY)
        .paint(*painter, moment);
}

GanttSwatch::GanttSwatch(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &GanttSwatch::changed, this, [this] { update(); });
}

void GanttSwatch::paint(QPainter *painter)
{
    paintGanttSample(*painter, boundingRect(), {m_solid, m_ground, m_solid}, static_cast<GanttFill>(m_fill));
}

} // namespace lotrinh::controls
