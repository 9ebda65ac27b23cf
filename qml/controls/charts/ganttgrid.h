// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttcontent.h"
#include "ganttpaint.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace lotrinh::controls {

/// Draws the part of a Gantt chart that is in view and knows what lies under a point. Colours and fonts come
/// from outside; so does everything of the moment.
class GanttGrid : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::controls::GanttContent *content READ content WRITE setContent NOTIFY contentChanged)
    Q_PROPERTY(qreal rowHeight MEMBER m_rowHeight NOTIFY sizesChanged)
    Q_PROPERTY(qreal headHeight MEMBER m_headHeight NOTIFY sizesChanged)
    Q_PROPERTY(qreal laneWidth MEMBER m_laneWidth NOTIFY sizesChanged)
    Q_PROPERTY(qreal contentY MEMBER m_contentY NOTIFY lookChanged)
    Q_PROPERTY(QString current MEMBER m_current NOTIFY lookChanged)
    Q_PROPERTY(bool focusShown MEMBER m_focusShown NOTIFY lookChanged)
    Q_PROPERTY(QString hovered MEMBER m_hovered NOTIFY lookChanged)
    Q_PROPERTY(QString moved MEMBER m_moved NOTIFY lookChanged)
    Q_PROPERTY(int shift MEMBER m_shift NOTIFY lookChanged)
    Q_PROPERTY(int stretch MEMBER m_stretch NOTIFY lookChanged)
    Q_PROPERTY(QString movedTone MEMBER m_movedTone NOTIFY lookChanged)
    Q_PROPERTY(QColor surfaceColor MEMBER m_surface NOTIFY lookChanged)
    Q_PROPERTY(QColor textColor MEMBER m_text NOTIFY lookChanged)
    Q_PROPERTY(QColor mutedColor MEMBER m_muted NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_line NOTIFY lookChanged)
    Q_PROPERTY(QColor weekendColor MEMBER m_weekend NOTIFY lookChanged)
    Q_PROPERTY(QColor dayOffColor MEMBER m_dayOff NOTIFY lookChanged)
    Q_PROPERTY(QColor focusColor MEMBER m_focus NOTIFY lookChanged)
    Q_PROPERTY(QColor dangerColor MEMBER m_danger NOTIFY lookChanged)
    /// Solid, ground and ink of each tone: neutral, good, warn, bad, info; fifteen colours.
    Q_PROPERTY(QVariantList toneColors MEMBER m_toneColors NOTIFY lookChanged)
    Q_PROPERTY(QFont textFont MEMBER m_font NOTIFY lookChanged)
    Q_PROPERTY(QFont smallFont MEMBER m_small NOTIFY lookChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY lookChanged) ///< vi | en: names of months and days

public:
    explicit GanttGrid(QQuickItem *parent = nullptr);

    GanttContent *content() const { return m_content; }
    void setContent(GanttContent *content);

    /// The group under that point of the item; empty for none.
    Q_INVOKABLE QString groupAt(qreal x, qreal y) const;
    /// Whether that point is at the right end of a bar that stretches.
    Q_INVOKABLE bool isEndAt(qreal x, qreal y) const;
    /// Whole days between two places of the item, to the nearest.
    Q_INVOKABLE int daysBetween(qreal fromX, qreal toX) const;

    GanttLooks looks() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void contentChanged();
    void lookChanged();
    /// Apart from the looks: what is laid out by them is not laid out again for every step of a scroll.
    void sizesChanged();

private:
    int barAt(qreal x, qreal y) const;

    QPointer<GanttContent> m_content;
    qreal m_rowHeight = 28;
    qreal m_headHeight = 44;
    qreal m_laneWidth = 220;
    qreal m_contentY = 0;
    QString m_current;
    bool m_focusShown = false;
    QString m_hovered;
    QString m_moved;
    int m_shift = 0;
    int m_stretch = 0;
    QString m_movedTone;
    QColor m_surface;
    QColor m_text;
    QColor m_muted;
    QColor m_line;
    QColor m_weekend;
    QColor m_dayOff;
    QColor m_focus;
    QColor m_danger;
    QVariantList m_toneColors;
    QFont m_font;
    QFont m_small;
    QString m_language = QStringLiteral("vi");
};

/// A short bar as the chart draws it, for a legend.
class GanttSwatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int fill MEMBER m_fill NOTIFY changed) ///< as GanttFill: 0 solid, 1 light, 2 striped, 3 dashed
    Q_PROPERTY(QColor solid MEMBER m_solid NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)

public:
    explicit GanttSwatch(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_fill = 0;
    QColor m_solid;
    QColor m_ground;
};

} // namespace lotrinh::controls
