// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttpicture.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QSet>
#include <array>

class QPainter;

namespace lotrinh::controls {

/// The three colours of a tone, as ToneColors has them.
struct GanttTone {
    QColor solid;
    QColor bg;
    QColor fg;
};

/// The looks of a chart. Lengths in the painter's units.
struct GanttLooks {
    double rowHeight = 28;
    double headHeight = 44;
    double laneWidth = 220; ///< of the names on the left
    QColor surface = Qt::white;
    QColor text = Qt::black;
    QColor muted = Qt::darkGray;
    QColor line = Qt::lightGray;
    QColor weekend = QColor(0xF4F5F7);
    QColor dayOff = QColor(0xE4E6EA);
    QColor focus = Qt::blue;
    QColor danger = Qt::red;
    std::array<GanttTone, 5> tones; ///< neutral, good, warn, bad, info
    QFont font;
    QFont small;
    QLocale locale; ///< of the names of months and days

    const GanttTone &tone(const QString &name) const;
};

/// What is going on with the chart just now; nothing of it in a print.
struct GanttMoment {
    QString current; ///< group
    bool focusShown = false;
    QString hovered; ///< group
    QSet<QString> alarmed; ///< groups that stand in the way
    QString moved; ///< group that is being moved; empty for none
    int shift = 0; ///< days it would move
    int stretch = 0; ///< days its end would move besides
    QString movedTone; ///< how it would stand there
};

/// A chart laid over an area: where days and rows are. `scrolled` is how far the rows are up.
class GanttFrame {
public:
    GanttFrame(const GanttPicture &picture, const GanttLayout &layout, const GanttLooks &looks, QRectF area,
        double scrolled = 0);

    /// The part below the head and beside the names.
    QRectF plot() const;
    double dayWidth() const { return plot().width() / (m_picture.to - m_picture.from); }
    double xOf(double day) const { return plot().left() + (day - m_picture.from) * dayWidth(); }
    double dayAt(double x) const { return m_picture.from + (x - plot().left()) / dayWidth(); }
    double yOf(int row) const { return plot().top() + row * m_looks.rowHeight - m_scrolled; }
    int rowAt(double y) const;
    /// Where a bar is, moved by that many days and its end by `stretch` more; at least three units wide.
    QRectF barRect(int bar, int shift = 0, int stretch = 0) const;
    /// The bar under that point, or -1.
    int barAt(QPointF point) const;

    void paint(QPainter &painter, const GanttMoment &moment) const;

private:
    void paintShades(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintBars(QPainter &painter, const GanttMoment &moment) const;
    void paintBar(QPainter &painter, int bar, const GanttMoment &moment) const;
    void paintText(QPainter &painter, int bar, const QRectF &place) const;
    void paintMoved(QPainter &painter, const GanttMoment &moment) const;
    void paintNames(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    std::pair<int, int> lanesInView() const;

    const GanttPicture &m_picture;
    const GanttLayout &m_layout;
    const GanttLooks &m_looks;
    QRectF m_area;
    double m_scrolled;
};

/// A short bar of that tone and fill, for a legend.
void paintGanttSample(QPainter &painter, const QRectF &place, const GanttTone &tone, GanttFill fill);

} // namespace lotrinh::controls
