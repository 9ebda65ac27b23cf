// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ganttcontent.h"

#include <algorithm>

namespace lotrinh::controls {

void GanttContent::setPicture(GanttPicture picture)
{
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    m_layout = GanttLayout(m_picture);
    m_order.clear();
    QSet<QString> seen;
    for (int lane = 0; lane < m_layout.lanes(); ++lane)
        for (int bar : m_layout.barsOf(lane)) {
            const QString &group = m_picture.bars[static_cast<size_t>(bar)].group;
            if (!seen.contains(group))
                m_order.append(group);
            seen.insert(group);
        }
    Q_EMIT changed();
}

void GanttContent::setAlarmed(const QSet<QString> &groups)
{
    if (groups == m_alarmed)
        return;
    m_alarmed = groups;
    Q_EMIT alarmedChanged();
}

const GanttBar *GanttContent::barOf(const QString &group) const
{
    const auto found = std::find_if(m_picture.bars.begin(), m_picture.bars.end(),
        [&](const GanttBar &bar) { return bar.group == group; });
    return found == m_picture.bars.end() ? nullptr : &*found;
}

QString GanttContent::spoken(const QString &group) const
{
    const GanttBar *bar = barOf(group);
    return bar ? bar->spoken : QString();
}

bool GanttContent::isMovable(const QString &group) const
{
    const GanttBar *bar = barOf(group);
    return bar && bar->movable;
}

bool GanttContent::isStretchable(const QString &group) const
{
    const GanttBar *bar = barOf(group);
    return bar && bar->stretches;
}

int GanttContent::rowOf(const QString &group) const
{
    const GanttBar *bar = barOf(group);
    return bar ? m_layout.rowOf(static_cast<int>(bar - m_picture.bars.data())) : -1;
}

QString GanttContent::neighbour(const QString &group, int steps) const
{
    if (m_order.isEmpty())
        return {};
    // From nowhere the first step leads to the first one.
    const qsizetype place = m_order.indexOf(group);
    return m_order.at(std::clamp<qsizetype>(place + steps, 0, m_order.size() - 1));
}

} // namespace lotrinh::controls
