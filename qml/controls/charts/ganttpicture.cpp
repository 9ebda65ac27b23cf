// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ganttpicture.h"

#include <algorithm>
#include <limits>

namespace lotrinh::controls {

GanttLayout::GanttLayout(const GanttPicture &picture)
    : m_barsOf(picture.lanes.size())
    , m_laneTops{0}
    , m_rowOf(picture.bars.size(), -1)
    , m_nextFrom(picture.bars.size(), std::numeric_limits<double>::infinity())
{
    const int lanes = static_cast<int>(picture.lanes.size());
    for (size_t i = 0; i < picture.bars.size(); ++i)
        if (picture.bars[i].lane >= 0 && picture.bars[i].lane < lanes)
            m_barsOf[static_cast<size_t>(picture.bars[i].lane)].push_back(static_cast<int>(i));
    for (int lane = 0; lane < lanes; ++lane)
        stack(picture, lane);
}

/// Each bar goes to the first row of its lane that is free by then: never more rows than bars at one time.
void GanttLayout::stack(const GanttPicture &picture, int lane)
{
    std::vector<int> &bars = m_barsOf[static_cast<size_t>(lane)];
    const auto bar = [&](int index) -> const GanttBar & { return picture.bars[static_cast<size_t>(index)]; };
    std::stable_sort(bars.begin(), bars.end(), [&](int a, int b) { return bar(a).from < bar(b).from; });
    std::vector<int> last; // the last bar of each row so far
    for (int index : bars) {
        size_t row = 0;
        while (row < last.size() && bar(last[row]).to > bar(index).from)
            ++row;
        if (row == last.size())
            last.push_back(index);
        else
            m_nextFrom[static_cast<size_t>(last[row])] = bar(index).from;
        last[row] = index;
        m_rowOf[static_cast<size_t>(index)] = m_laneTops.back() + static_cast<int>(row);
    }
    m_laneTops.push_back(m_laneTops.back() + std::max(1, static_cast<int>(last.size())));
}

int GanttLayout::laneAt(int row) const
{
    if (row < 0 || row >= rows())
        return -1;
    return static_cast<int>(std::upper_bound(m_laneTops.begin(), m_laneTops.end(), row) - m_laneTops.begin()) - 1;
}

} // namespace lotrinh::controls
