// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendpicture.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {
namespace {

struct Scale {
    qreal low = 0;
    qreal high = 1;
    qreal step = 0.25;
};

struct Frame {
    QRectF plot;
    Scale scale;
    int points = 0;

    qreal x(int point) const
    {
        return points < 2 ? plot.center().x() : plot.left() + plot.width() * point / (points - 1);
    }
    qreal y(qreal value) const
    {
        return plot.bottom() - plot.height() * (value - scale.low) / (scale.high - scale.low);
    }
};

// 1, 2 or 5 times a power of ten, so that at most five lines are drawn.
qreal niceStep(qreal span)
{
    const qreal raw = span / 4;
    const qreal power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const qreal factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

Scale scaleOf(const TrendPicture &picture)
{
    if (picture.percent && picture.maximum <= picture.minimum)
        return {};
    qreal low = picture.minimum;
    qreal high = picture.maximum;
    if (high <= low) {
        // A trend without a scale shows its own ups and downs, not how far they are from nothing.
        low = picture.bare ? std::numeric_limits<qreal>::max() : low;
        high = picture.bare ? std::numeric_limits<qreal>::lowest() : low;
        for (const TrendLine &line : picture.lines) {
            for (const qreal value : line.values) {
                if (std::isfinite(value)) {
                    low = std::min(low, value);
                    high = std::max(high, value);
                }
            }
        }
    }
    if (high < low)
        return {};
    if (high <= low)
        high = low + 1;
    const qreal step = picture.bare ? high - low : niceStep(high - low);
    if (picture.bare)
        return {low, high, step};
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

QString scaleText(const TrendPicture &picture, qreal value)
{
    const QLocale locale;
    if (picture.percent)
        return locale.toString(qRound(value * 100)) + u" %"_s;
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

Frame frameOf(const TrendPicture &picture, const QRectF &area)
{
    const Scale scale = scaleOf(picture);
    if (picture.bare)
        return {area.adjusted(4, 4, -4, -4), scale, picture.points()};
    const QFontMetricsF metrics(picture.font);
    qreal left = 0;
    for (qreal value = scale.low; value <= scale.high + scale.step / 2; value += scale.step)
        left = std::max(left, metrics.horizontalAdvance(scaleText(picture, value)));
    qreal half = 0;
    for (const QString &label : picture.labels)
        half = std::max(half, metrics.horizontalAdvance(label) / 2);
    return {area.adjusted(std::max(left + 12, half), metrics.height() / 2 + 2, -std::max(12.0, half + 2),
                -metrics.height() - 10),
        scale, picture.points()};
}

void paintGrid(QPainter &painter, const TrendPicture &picture, const Frame &frame)
{
    const QFontMetricsF metrics(picture.font);
    for (qreal value = frame.scale.low; value <= frame.scale.high + frame.scale.step / 2;
         value += frame.scale.step) {
        const qreal y = std::round(frame.y(value)) + 0.5;
        painter.setPen(QPen(picture.grid, 1));
        painter.drawLine(QPointF(frame.plot.left() - 4, y), QPointF(frame.plot.right(), y));
        painter.setPen(picture.text);
        painter.drawText(QRectF(0, y - metrics.height() / 2, frame.plot.left() - 10, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, scaleText(picture, value));
    }
}

void paintLabels(QPainter &painter, const TrendPicture &picture, const Frame &frame)
{
    const QFontMetricsF metrics(picture.font);
    qreal widest = 1;
    for (const QString &label : picture.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label) + 12);
    const int room = std::max(1, static_cast<int>((frame.plot.width() + widest) / widest));
    const int every = std::max(1, static_cast<int>(std::ceil(frame.points / static_cast<qreal>(room))));
    painter.setPen(picture.text);
    for (int point = 0; point < std::min<int>(frame.points, static_cast<int>(picture.labels.size()));
         point += every) {
        const QRectF place(frame.x(point) - widest / 2, frame.plot.bottom() + 8, widest, metrics.height());
        painter.drawText(place, Qt::AlignCenter, picture.labels.at(point));
    }
}

// A circle, a square, a triangle and a diamond in turn.
void paintMark(QPainter &painter, QPointF at, int line, qreal size)
{
    QPolygonF shape;
    switch (line % 4) {
    case 0:
        painter.drawEllipse(at, size, size);
        return;
    case 1:
        painter.drawRect(QRectF(at.x() - size * 0.9, at.y() - size * 0.9, size * 1.8, size * 1.8));
        return;
    case 2:
        shape
            = {at + QPointF(0, -size * 1.2), at + QPointF(size * 1.1, size), at + QPointF(-size * 1.1, size)};
        break;
    default:
        shape = {at + QPointF(0, -size * 1.3), at + QPointF(size * 1.3, 0), at + QPointF(0, size * 1.3),
            at + QPointF(-size * 1.3, 0)};
    }
    painter.drawPolygon(shape);
}

QPainterPath pathOf(const TrendLine &line, const Frame &frame)
{
    QPainterPath path;
    bool down = false;
    for (int point = 0; point < line.values.size(); ++point) {
        const qreal value = line.values.at(point);
        if (std::isfinite(value)) {
            const QPointF at(frame.x(point), frame.y(value));
            down ? path.lineTo(at) : path.moveTo(at);
        }
        down = std::isfinite(value);
    }
    return path;
}

void paintLine(QPainter &painter, const TrendPicture &picture, const Frame &frame, int number)
{
    const TrendLine &line = picture.lines.at(number);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line.color, picture.bare ? 1.6 : 2, line.dashed ? Qt::DashLine : Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(line, frame));
    // Marks only while they do not run together.
    const bool sparse = !picture.bare && frame.points <= frame.plot.width() / 14;
    painter.setPen(QPen(picture.ground, 1.5));
    painter.setBrush(line.color);
    for (int point = 0; point < line.values.size(); ++point) {
        const qreal value = line.values.at(point);
        const bool last = picture.bare && point == line.values.size() - 1;
        const bool marked = point == picture.current;
        if (std::isfinite(value) && (sparse || last || marked))
            paintMark(painter, {frame.x(point), frame.y(value)}, number,
                marked             ? 5.5
                    : picture.bare ? 2.5
                                   : 4);
    }
}

} // namespace

int TrendPicture::points() const
{
    qsizetype most = 0;
    for (const TrendLine &line : lines)
        most = std::max(most, line.values.size());
    return static_cast<int>(most);
}

QRectF trendPlot(const TrendPicture &picture, const QRectF &area)
{
    return frameOf(picture, area).plot;
}

void paintTrend(QPainter &painter, const QRectF &area, const TrendPicture &picture)
{
    const Frame frame = frameOf(picture, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(picture.font);
    if (frame.plot.width() <= 0 || frame.plot.height() <= 0)
        return;
    if (!picture.bare) {
        paintGrid(painter, picture, frame);
        paintLabels(painter, picture, frame);
    }
    if (picture.current >= 0 && picture.current < frame.points) {
        painter.setPen(QPen(picture.text, 1, Qt::DotLine));
        painter.drawLine(QPointF(frame.x(picture.current), frame.plot.top()),
            QPointF(frame.x(picture.current), frame.plot.bottom()));
    }
    for (int line = 0; line < picture.lines.size(); ++line)
        paintLine(painter, picture, frame, line);
}

void paintTrendSample(QPainter &painter, const QRectF &area, int number, const QColor &color, bool dashed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    paintMark(painter, area.center(), number, 4);
}

} // namespace lotrinh::controls
