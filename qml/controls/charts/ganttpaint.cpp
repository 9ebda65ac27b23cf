// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ganttpaint.h"

#include <QDate>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lotrinh::controls {

namespace {

constexpr double gap = 3; ///< above and below a bar
constexpr double inset = 6; ///< before and after a text

void fillBar(QPainter &painter, const QRectF &place, const GanttTone &tone, GanttFill fill)
{
    const double radius = std::min(4.0, place.width() / 3);
    QPen pen(tone.solid, 1);
    if (fill == GanttFill::Dashed)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(fill == GanttFill::Solid ? tone.solid : tone.bg);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (fill != GanttFill::Striped)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(tone.solid, Qt::BDiagPattern));
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace

const GanttTone &GanttLooks::tone(const QString &name) const
{
    static const QHash<QString, size_t> places{{QStringLiteral("good"), 1}, {QStringLiteral("warn"), 2},
        {QStringLiteral("bad"), 3}, {QStringLiteral("info"), 4}};
    return tones[places.value(name, 0)];
}

GanttFrame::GanttFrame(const GanttPicture &picture, const GanttLayout &layout, const GanttLooks &looks,
    QRectF area, double scrolled)
    : m_picture(picture)
    , m_layout(layout)
    , m_looks(looks)
    , m_area(area)
    , m_scrolled(scrolled)
{ }

QRectF GanttFrame::plot() const
{
    return m_area.adjusted(m_looks.laneWidth, m_looks.headHeight, 0, 0);
}

int GanttFrame::rowAt(double y) const
{
    if (y < plot().top())
        return -1;
    const int row = static_cast<int>(std::floor((y - plot().top() + m_scrolled) / m_looks.rowHeight));
    return row < m_layout.rows() ? row : -1;
}

QRectF GanttFrame::barRect(int bar, int shift, int stretch) const
{
    const GanttBar &one = m_picture.bars[static_cast<size_t>(bar)];
    const double left = xOf(one.from + shift);
    const double right = std::max(left + 3, xOf(one.to + shift + stretch));
    return {left, yOf(m_layout.rowOf(bar)) + gap, right - left, m_looks.rowHeight - 2 * gap};
}

int GanttFrame::barAt(QPointF point) const
{
    const int row = rowAt(point.y());
    const int lane = m_layout.laneAt(row);
    if (lane < 0 || point.x() < plot().left())
        return -1;
    // A bar of a day is thin in a year: a near miss is a hit.
    int nearest = -1;
    double distance = 4;
    for (int bar : m_layout.barsOf(lane)) {
        if (m_layout.rowOf(bar) != row)
            continue;
        const QRectF place = barRect(bar);
        const double away = std::max({0.0, place.left() - point.x(), point.x() - place.right()});
        if (away < distance) {
            distance = away;
            nearest = bar;
        }
    }
    return nearest;
}

std::pair<int, int> GanttFrame::lanesInView() const
{
    const int first = static_cast<int>(m_scrolled / m_looks.rowHeight);
    const int last = static_cast<int>((m_scrolled + plot().height()) / m_looks.rowHeight);
    if (m_layout.rows() == 0)
        return {0, -1};
    return {m_layout.laneAt(std::clamp(first, 0, m_layout.rows() - 1)),
        m_layout.laneAt(std::clamp(last, 0, m_layout.rows() - 1))};
}

void GanttFrame::paint(QPainter &painter, const GanttMoment &moment) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(m_area, m_looks.surface);
    painter.save();
    painter.setClipRect(plot());
    paintShades(painter);
    paintGrid(painter);
    paintBars(painter, moment);
    paintMoved(painter, moment);
    paintToday(painter);
    painter.restore();
    paintNames(painter);
    paintHead(painter);
}

void GanttFrame::paintShades(QPainter &painter) const
{
    const double bottom = std::min(plot().bottom(), yOf(m_layout.rows()));
    painter.setFont(m_looks.small);
    for (const GanttShade &shade : m_picture.shades) {
        if (shade.to <= m_picture.from || shade.from >= m_picture.to || shade.lane >= m_layout.lanes())
            continue;
        const double left = std::max(plot().left(), xOf(shade.from));
        const double right = std::min(plot().right(), xOf(shade.to));
        const double top = shade.lane < 0 ? plot().top() : yOf(m_layout.topOf(shade.lane));
        const double end = shade.lane < 0 ? bottom : yOf(m_layout.topOf(shade.lane + 1));
        if (end <= plot().top() || top >= plot().bottom())
            continue;
        const QRectF place(left, top, right - left, end - top);
        painter.fillRect(place, shade.strong ? m_looks.dayOff : m_looks.weekend);
        if (shade.lane < 0)
            continue;
        painter.fillRect(place, QBrush(m_looks.muted, Qt::FDiagPattern));
    }
}

void GanttFrame::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_looks.line, 1));
    const auto [first, last] = lanesInView();
    for (int lane = first; lane <= last; ++lane) {
        const double y = std::round(yOf(m_layout.topOf(lane + 1))) - 0.5;
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    }
    const double bottom = std::min(plot().bottom(), yOf(m_layout.rows()));
    for (qint64 day = static_cast<qint64>(m_picture.from); static_cast<double>(day) < m_picture.to; ++day) {
        const bool isMonth = QDate::fromJulianDay(day).day() == 1;
        if (!isMonth && dayWidth() < 24)
            continue;
        const double x = std::round(xOf(static_cast<double>(day))) + 0.5;
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, bottom));
    }
}

void GanttFrame::paintBars(QPainter &painter, const GanttMoment &moment) const
{
    const auto [first, last] = lanesInView();
    for (int lane = first; lane <= last; ++lane)
        for (int bar : m_layout.barsOf(lane)) {
            const GanttBar &one = m_picture.bars[static_cast<size_t>(bar)];
            if (one.to > m_picture.from && one.from < m_picture.to)
                paintBar(painter, bar, moment);
        }
}

void GanttFrame::paintBar(QPainter &painter, int bar, const GanttMoment &moment) const
{
    const GanttBar &one = m_picture.bars[static_cast<size_t>(bar)];
    const QRectF place = barRect(bar);
    const bool isMoved = one.group == moment.moved;
    const bool isAlarmed = moment.alarmed.contains(one.group);
    painter.setOpacity(isMoved ? 0.35 : 1);
    fillBar(painter, place, m_looks.tone(isAlarmed ? QStringLiteral("bad") : one.tone), one.fill);
    painter.setOpacity(1);
    if (!isMoved)
        paintText(painter, bar, place);
    const bool isCurrent = one.group == moment.current;
    if (!isAlarmed && !isCurrent && one.group != moment.hovered)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isAlarmed ? m_looks.danger : m_looks.focus, isCurrent && moment.focusShown ? 2.5 : 1.5));
    painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
}

/// Inside the bar when it fits, behind it when the row is free that far.
void GanttFrame::paintText(QPainter &painter, int bar, const QRectF &place) const
{
    const GanttBar &one = m_picture.bars[static_cast<size_t>(bar)];
    if (one.text.isEmpty())
        return;
    const QFontMetricsF metrics(m_looks.small);
    const double wanted = metrics.horizontalAdvance(one.text);
    painter.setFont(m_looks.small);
    // What hangs out on the left is named where it comes into view.
    const QRectF seen = place & plot();
    if (seen.width() >= std::min(wanted, 40.0) + 2 * inset) {
        painter.setPen(one.fill == GanttFill::Solid ? m_looks.surface : m_looks.tone(one.tone).fg);
        const QRectF inner = seen.adjusted(inset, 0, -inset, 0);
        painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(one.text, Qt::ElideRight, inner.width()));
        return;
    }
    const double end = std::min(plot().right(), xOf(m_layout.roomAfter(bar)));
    const QRectF behind(place.right() + inset, place.top(), end - place.right() - 2 * inset, place.height());
    if (behind.width() < std::min(wanted, 60.0))
        return;
    painter.setPen(m_looks.muted);
    painter.drawText(behind, Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(one.text, Qt::ElideRight, behind.width()));
}

/// Where the group would stand, in the tone of what that would mean.
void GanttFrame::paintMoved(QPainter &painter, const GanttMoment &moment) const
{
    if (moment.moved.isEmpty())
        return;
    const auto [first, last] = lanesInView();
    for (int lane = first; lane <= last; ++lane)
        for (int bar : m_layout.barsOf(lane)) {
            const GanttBar &one = m_picture.bars[static_cast<size_t>(bar)];
            if (one.group != moment.moved)
                continue;
            const QRectF place = barRect(bar, moment.shift, one.stretches ? moment.stretch : 0);
            fillBar(painter, place, m_looks.tone(moment.movedTone), GanttFill::Light);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_looks.tone(moment.movedTone).fg, 2));
            painter.drawRoundedRect(place, 4, 4);
            painter.setFont(m_looks.small);
            const QRectF inner = place.adjusted(inset, 0, -inset, 0);
            if (inner.width() > 20)
                painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine, one.text);
        }
}

void GanttFrame::paintToday(QPainter &painter) const
{
    if (m_picture.today < m_picture.from || m_picture.today >= m_picture.to)
        return;
    const double x = std::round(xOf(m_picture.today + 0.5));
    painter.setPen(QPen(m_looks.focus, 1.5));
    painter.drawLine(
        QPointF(x, plot().top()), QPointF(x, std::min(plot().bottom(), yOf(m_layout.rows()))));
}

void GanttFrame::paintNames(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRectF(m_area.left(), plot().top(), m_looks.laneWidth, plot().height()));
    const QFontMetricsF metrics(m_looks.font);
    const QFontMetricsF smaller(m_looks.small);
    const auto [first, last] = lanesInView();
    for (int lane = first; lane <= last; ++lane) {
        const GanttLane &one = m_picture.lanes[static_cast<size_t>(lane)];
        const double top = yOf(m_layout.topOf(lane));
        const double bottom = yOf(m_layout.topOf(lane + 1));
        // The name of a tall lane stays in view while any of it is.
        const double y = std::clamp(plot().top(), top, bottom - m_looks.rowHeight);
        const QRectF place(m_area.left() + inset, y, m_looks.laneWidth - 2 * inset, m_looks.rowHeight);
        painter.setFont(m_looks.font);
        painter.setPen(m_looks.text);
        const QString label = metrics.elidedText(one.label, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, label);
        const double used = metrics.horizontalAdvance(label) + 8;
        painter.setPen(QPen(m_looks.line, 1));
        painter.drawLine(QPointF(m_area.left(), std::round(bottom) - 0.5),
            QPointF(m_area.left() + m_looks.laneWidth, std::round(bottom) - 0.5));
        if (one.note.isEmpty() || place.width() - used < 24)
            continue;
        painter.setFont(m_looks.small);
        painter.setPen(m_looks.muted);
        const QRectF rest = place.adjusted(used, 0, 0, 0);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
            smaller.elidedText(one.note, Qt::ElideRight, rest.width()));
    }
    painter.restore();
}

void GanttFrame::paintHead(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRectF(plot().left(), m_area.top(), plot().width(), m_looks.headHeight));
    paintMonths(painter);
    if (dayWidth() >= 16)
        paintDays(painter);
    painter.restore();
    painter.setPen(QPen(m_looks.line, 1));
    const double y = plot().top() - 0.5;
    painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    const double x = plot().left() - 0.5;
    painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
}

void GanttFrame::paintMonths(QPainter &painter) const
{
    const QFontMetricsF metrics(m_looks.font);
    painter.setFont(m_looks.font);
    QDate month = QDate::fromJulianDay(static_cast<qint64>(m_picture.from));
    month = QDate(month.year(), month.month(), 1);
    const bool isWholeHead = dayWidth() < 16;
    for (; static_cast<double>(month.toJulianDay()) < m_picture.to; month = month.addMonths(1)) {
        const double left = std::max(plot().left(), xOf(static_cast<double>(month.toJulianDay())));
        const double right = std::min(plot().right(), xOf(static_cast<double>(month.addMonths(1).toJulianDay())));
        const QRectF place(left, m_area.top(), right - left, isWholeHead ? m_looks.headHeight : m_looks.headHeight / 2);
        painter.setPen(QPen(m_looks.line, 1));
        if (left > plot().left())
            painter.drawLine(QPointF(std::round(left) + 0.5, place.top()), QPointF(std::round(left) + 0.5, plot().top()));
        QString name = m_looks.locale.standaloneMonthName(month.month());
        if (!isWholeHead)
            name += QStringLiteral(" %1").arg(month.year());
        if (metrics.horizontalAdvance(name) > place.width() - 4)
            name = QString::number(month.month());
        painter.setPen(m_looks.text);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, name.left(1).toUpper() + name.mid(1));
    }
}

void GanttFrame::paintDays(QPainter &painter) const
{
    const double top = m_area.top() + m_looks.headHeight / 2;
    const bool isWide = dayWidth() >= 90;
    painter.setFont(m_looks.small);
    const QFontMetricsF metrics(m_looks.small);
    for (qint64 julian = static_cast<qint64>(m_picture.from); static_cast<double>(julian) < m_picture.to; ++julian) {
        const QDate day = QDate::fromJulianDay(julian);
        const QRectF place(xOf(static_cast<double>(julian)), top, dayWidth(), m_looks.headHeight / 2);
        const QString number = m_looks.locale.toString(day, QStringLiteral("dd/MM"));
        QString words = isWide ? QStringLiteral("%1 %2").arg(m_looks.locale.standaloneDayName(day.dayOfWeek()), number)
                               : QString::number(day.day());
        const QString withName = m_looks.locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat) + u' ' + words;
        if (!isWide && metrics.horizontalAdvance(withName) < place.width() - 4)
            words = withName;
        const bool isToday = julian == static_cast<qint64>(m_picture.today);
        painter.setPen(isToday ? m_looks.focus : day.dayOfWeek() >= 6 ? m_looks.muted : m_looks.text);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, words);
    }
}

void paintGanttSample(QPainter &painter, const QRectF &place, const GanttTone &tone, GanttFill fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    fillBar(painter, place, tone, fill);
}

} // namespace lotrinh::controls
