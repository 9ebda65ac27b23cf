// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trendpicture.h"

#include <QQmlListProperty>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// One named line of a trend. Values that are not numbers (NaN) leave a gap.
class TrendSeries : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER name NOTIFY changed)
    Q_PROPERTY(QList<qreal> values MEMBER values NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER color NOTIFY changed)
    Q_PROPERTY(bool dashed MEMBER dashed NOTIFY changed)

public:
    using QObject::QObject;

    QString name;
    QList<qreal> values;
    QColor color;
    bool dashed = false;

    /// "66,7 %" or "12"; "–" where there is no value.
    Q_INVOKABLE QString shown(int point, bool percent) const;

Q_SIGNALS:
    void changed();
};

/// Draws a TrendPicture from its series and knows which point lies under the pointer.
class TrendCurve : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<lotrinh::controls::TrendSeries> series READ series NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(QStringList labels READ labels WRITE setLabels NOTIFY changed)
    Q_PROPERTY(qreal minimum READ minimum WRITE setMinimum NOTIFY changed)
    Q_PROPERTY(qreal maximum READ maximum WRITE setMaximum NOTIFY changed)
    Q_PROPERTY(bool percent READ percent WRITE setPercent NOTIFY changed)
    Q_PROPERTY(bool bare READ bare WRITE setBare NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor NOTIFY changed)
    Q_PROPERTY(QColor gridColor READ gridColor WRITE setGridColor NOTIFY changed)
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY changed)
    Q_PROPERTY(QFont textFont READ textFont WRITE setTextFont NOTIFY changed)

public:
    explicit TrendCurve(QQuickItem *parent = nullptr);

    QQmlListProperty<TrendSeries> series();
    int points() const { return picture().points(); }
    QStringList labels() const { return m_look.labels; }
    void setLabels(const QStringList &labels) { set(m_look.labels, labels); }
    qreal minimum() const { return m_look.minimum; }
    void setMinimum(qreal minimum) { set(m_look.minimum, minimum); }
    qreal maximum() const { return m_look.maximum; }
    void setMaximum(qreal maximum) { set(m_look.maximum, maximum); }
    bool percent() const { return m_look.percent; }
    void setPercent(bool percent) { set(m_look.percent, percent); }
    bool bare() const { return m_look.bare; }
    void setBare(bool bare) { set(m_look.bare, bare); }
    int current() const { return m_look.current; }
    void setCurrent(int current);
    QColor textColor() const { return m_look.text; }
    void setTextColor(const QColor &color) { set(m_look.text, color); }
    QColor gridColor() const { return m_look.grid; }
    void setGridColor(const QColor &color) { set(m_look.grid, color); }
    QColor groundColor() const { return m_look.ground; }
    void setGroundColor(const QColor &color) { set(m_look.ground, color); }
    QFont textFont() const { return m_look.font; }
    void setTextFont(const QFont &font) { set(m_look.font, font); }

    /// The point nearest to x; -1 when there is none.
    Q_INVOKABLE int pointAt(qreal x) const;
    /// The series at that place; null outside.
    Q_INVOKABLE lotrinh::controls::TrendSeries *at(int index) const;
    Q_INVOKABLE int count() const { return static_cast<int>(m_series.size()); }
    /// The point in words: its label and each series' value there.
    Q_INVOKABLE QString spoken(int point) const;

    TrendPicture picture() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    template <typename Value> void set(Value &held, const Value &value)
    {
        if (held == value)
            return;
        held = value;
        Q_EMIT changed();
    }
    void add(TrendSeries *series);
    void clear();
    static void append(QQmlListProperty<TrendSeries> *list, TrendSeries *series);
    static qsizetype size(QQmlListProperty<TrendSeries> *list);
    static TrendSeries *item(QQmlListProperty<TrendSeries> *list, qsizetype index);
    static void empty(QQmlListProperty<TrendSeries> *list);

    QList<TrendSeries *> m_series;
    TrendPicture m_look;
};

} // namespace lotrinh::controls
