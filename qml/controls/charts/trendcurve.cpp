// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendcurve.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {

QString TrendSeries::shown(int point, bool percent) const
{
    if (point < 0 || point >= values.size() || !std::isfinite(values.at(point)))
        return u"–"_s;
    const qreal value = values.at(point);
    const QLocale locale;
    if (percent)
        return locale.toString(value * 100, 'f', 1) + u" %"_s;
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

TrendCurve::TrendCurve(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TrendCurve::changed, this, [this] { update(); });
    connect(this, &TrendCurve::currentChanged, this, [this] { update(); });
}

QQmlListProperty<TrendSeries> TrendCurve::series()
{
    return {this, nullptr, &append, &size, &item, &empty};
}

void TrendCurve::append(QQmlListProperty<TrendSeries> *list, TrendSeries *series)
{
    static_cast<TrendCurve *>(list->object)->add(series);
}

qsizetype TrendCurve::size(QQmlListProperty<TrendSeries> *list)
{
    return static_cast<TrendCurve *>(list->object)->m_series.size();
}

TrendSeries *TrendCurve::item(QQmlListProperty<TrendSeries> *list, qsizetype index)
{
    return static_cast<TrendCurve *>(list->object)->m_series.at(index);
}

void TrendCurve::empty(QQmlListProperty<TrendSeries> *list)
{
    static_cast<TrendCurve *>(list->object)->clear();
}

void TrendCurve::add(TrendSeries *series)
{
    if (!series)
        return;
    m_series.append(series);
    connect(series, &TrendSeries::changed, this, &TrendCurve::changed);
    connect(series, &QObject::destroyed, this, [this, series] {
        m_series.removeAll(series);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void TrendCurve::clear()
{
    for (TrendSeries *series : std::as_const(m_series))
        series->disconnect(this);
    m_series.clear();
    Q_EMIT changed();
}

void TrendCurve::setCurrent(int current)
{
    if (m_look.current == current)
        return;
    m_look.current = current;
    Q_EMIT currentChanged();
}

int TrendCurve::pointAt(qreal x) const
{
    const TrendPicture shown = picture();
    const QRectF plot = trendPlot(shown, boundingRect());
    const int count = shown.points();
    if (count < 2 || plot.width() <= 0)
        return count - 1;
    return qBound(0, qRound((x - plot.left()) / plot.width() * (count - 1)), count - 1);
}

TrendSeries *TrendCurve::at(int index) const
{
    return index < 0 || index >= m_series.size() ? nullptr : m_series.at(index);
}

QString TrendCurve::spoken(int point) const
{
    if (point < 0 || point >= points())
        return {};
    QStringList parts;
    for (const TrendSeries *series : m_series)
        parts.append(u"%1 %2"_s.arg(series->name, series->shown(point, m_look.percent)));
    return m_look.labels.value(point) + u": "_s + parts.join(u", "_s);
}

TrendPicture TrendCurve::picture() const
{
    TrendPicture picture = m_look;
    for (const TrendSeries *series : m_series)
        picture.lines.append({series->name, series->values, series->color, series->dashed});
    return picture;
}

void TrendCurve::paint(QPainter *painter)
{
    paintTrend(*painter, boundingRect(), picture());
}

} // namespace lotrinh::controls
