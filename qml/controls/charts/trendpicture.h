// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace lotrinh::controls {

/// One line of a trend. A value that is not a number leaves a gap.
struct TrendLine {
    QString name;
    QList<qreal> values;
    QColor color;
    bool dashed = false;
};

/// Everything a trend is drawn from; the same picture on screen, in a print and in a file.
struct TrendPicture {
    QList<TrendLine> lines;
    QStringList labels; ///< Below the points, left to right; as many are written as there is room for.
    qreal minimum = 0;
    qreal maximum = 0; ///< At or below minimum: taken from the values.
    bool percent = false; ///< Values are shares: the scale reads 0 % to 100 %.
    bool bare = false; ///< Only the lines: no scale, no labels.
    int current = -1; ///< The point that is marked; -1 for none.
    QColor text;
    QColor grid;
    QColor ground;
    QFont font;

    /// Most points of any line.
    int points() const;
};

/// Where the lines themselves run inside area, the scale and the labels taken off.
QRectF trendPlot(const TrendPicture &picture, const QRectF &area);

/// Lines are told apart by colour, by the shape of their marks and by dashes.
void paintTrend(QPainter &painter, const QRectF &area, const TrendPicture &picture);

/// A short piece of the line with that number and its mark, for a legend.
void paintTrendSample(QPainter &painter, const QRectF &area, int number, const QColor &color, bool dashed);

} // namespace lotrinh::controls
