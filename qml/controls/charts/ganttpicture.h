// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace lotrinh::controls {

/// How a bar is filled: told apart without colour, so that a grey print still reads.
enum class GanttFill { Solid, Light, Striped, Dashed };

/// One line of the chart; bars that share time within it stand below each other.
struct GanttLane {
    QString key;
    QString label;
    QString note; ///< smaller, behind the label

    friend bool operator==(const GanttLane &, const GanttLane &) = default;
};

/// One bar. Times are Julian days with their fraction: 2460000.5 is noon.
struct GanttBar {
    QString group; ///< bars of one group are one thing: they are current, moved and marked together
    int lane = 0;
    double from = 0; ///< half-open [from, to)
    double to = 0;
    QString text;
    QString tone; ///< good | warn | bad | info | neutral
    GanttFill fill = GanttFill::Light;
    bool movable = false;
    bool stretches = false; ///< its right end may be pulled
    QString spoken; ///< the whole bar in words

    friend bool operator==(const GanttBar &, const GanttBar &) = default;
};

/// A stretch of time that is closed, in one lane or in all of them.
struct GanttShade {
    int lane = -1; ///< -1: every lane
    double from = 0; ///< half-open [from, to)
    double to = 0;
    QString text;
    bool strong = false; ///< a day off by name (or a closed resource), not only a weekend

    friend bool operator==(const GanttShade &, const GanttShade &) = default;
};

/// Everything a Gantt chart shows, without its looks: the same on screen, in a print and in a file.
struct GanttPicture {
    std::vector<GanttLane> lanes;
    std::vector<GanttBar> bars; ///< any order; bars of unknown lanes are not shown
    std::vector<GanttShade> shades;
    double from = 0; ///< what the width stands for, half-open
    double to = 1;
    double today = 0; ///< a line is drawn there when it is in view

    friend bool operator==(const GanttPicture &, const GanttPicture &) = default;
};

/// Where everything stands, in rows: which row of its lane a bar takes, where each lane begins.
class GanttLayout {
public:
    GanttLayout() = default;
    explicit GanttLayout(const GanttPicture &picture);

    /// Rows of all lanes together.
    int rows() const { return m_laneTops.empty() ? 0 : m_laneTops.back(); }
    int lanes() const { return m_laneTops.empty() ? 0 : static_cast<int>(m_laneTops.size()) - 1; }
    /// The first row of a lane and how many it takes.
    int topOf(int lane) const { return m_laneTops[static_cast<size_t>(lane)]; }
    int rowsOf(int lane) const { return topOf(lane + 1) - topOf(lane); }
    /// The lane that row belongs to; -1 beyond the last.
    int laneAt(int row) const;
    /// Indices of a lane's bars by time.
    const std::vector<int> &barsOf(int lane) const { return m_barsOf[static_cast<size_t>(lane)]; }
    /// The row of the whole chart in which a bar stands; -1 when its lane is unknown.
    int rowOf(int bar) const { return m_rowOf[static_cast<size_t>(bar)]; }
    /// When the next bar of the same row begins; infinite for the last one.
    double roomAfter(int bar) const { return m_nextFrom[static_cast<size_t>(bar)]; }

private:
    void stack(const GanttPicture &picture, int lane);

    std::vector<std::vector<int>> m_barsOf;
    std::vector<int> m_laneTops; ///< one more than lanes
    std::vector<int> m_rowOf;
    std::vector<double> m_nextFrom;
};

} // namespace lotrinh::controls
