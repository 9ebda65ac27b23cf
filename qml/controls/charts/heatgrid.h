// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// The drawing of a heat map: the cells of a table model coloured by their "share" (0 to 1; below 0 is
/// an empty cell), its headers frozen at the top and on the left. Draws what is in view and nothing
/// more. Colours, font and place come from outside; so do the current and the hovered cell (-1: none).
class HeatGrid : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(int rows READ rows NOTIFY shapeChanged)
    Q_PROPERTY(int columns READ columns NOTIFY shapeChanged)
    Q_PROPERTY(qreal cellWidth MEMBER m_cellWidth NOTIFY lookChanged)
    Q_PROPERTY(qreal cellHeight MEMBER m_cellHeight NOTIFY lookChanged)
    Q_PROPERTY(qreal rowHeaderWidth MEMBER m_rowHeaderWidth NOTIFY lookChanged)
    Q_PROPERTY(qreal columnHeaderHeight MEMBER m_columnHeaderHeight NOTIFY lookChanged)
    Q_PROPERTY(qreal contentX MEMBER m_contentX NOTIFY lookChanged)
    Q_PROPERTY(qreal contentY MEMBER m_contentY NOTIFY lookChanged)
    Q_PROPERTY(int currentRow MEMBER m_currentRow NOTIFY lookChanged)
    Q_PROPERTY(int currentColumn MEMBER m_currentColumn NOTIFY lookChanged)
    Q_PROPERTY(int hoveredRow MEMBER m_hoveredRow NOTIFY lookChanged)
    Q_PROPERTY(int hoveredColumn MEMBER m_hoveredColumn NOTIFY lookChanged)
    Q_PROPERTY(bool focusShown MEMBER m_focusShown NOTIFY lookChanged)
    Q_PROPERTY(QColor rampLow MEMBER m_rampLow NOTIFY lookChanged)
    Q_PROPERTY(QColor rampMiddle MEMBER m_rampMiddle NOTIFY lookChanged)
    Q_PROPERTY(QColor rampHigh MEMBER m_rampHigh NOTIFY lookChanged)
    Q_PROPERTY(QColor surfaceColor MEMBER m_surfaceColor NOTIFY lookChanged)
    Q_PROPERTY(QColor emptyColor MEMBER m_emptyColor NOTIFY lookChanged)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY lookChanged)
    Q_PROPERTY(QColor mutedColor MEMBER m_mutedColor NOTIFY lookChanged)
    Q_PROPERTY(QColor focusColor MEMBER m_focusColor NOTIFY lookChanged)
    Q_PROPERTY(QFont textFont MEMBER m_textFont NOTIFY lookChanged)
    Q_PROPERTY(QFont figureFont MEMBER m_figureFont NOTIFY lookChanged)

public:
    explicit HeatGrid(QQuickItem *parent = nullptr);

    QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);
    int rows() const { return m_model ? m_model->rowCount() : 0; }
    int columns() const { return m_model ? m_model->columnCount() : 0; }

    /// The row under that point of the item; -1 over the headers and beyond the last row.
    Q_INVOKABLE int rowAt(qreal y) const;
    Q_INVOKABLE int columnAt(qreal x) const;
    /// The cell in words: its "accessibleText", or row, column and text when it has none.
    Q_INVOKABLE QString spoken(int row, int column) const;

    /// Titles and cells as a spreadsheet takes them from the clipboard: tabs between, `corner` at the top left.
    Q_INVOKABLE QString tabbed(const QString &corner) const;
    Q_INVOKABLE void copy(const QString &corner) const;

    /// The colour of a share between the ramp's ends; shares outside 0…1 count as the nearer end.
    QColor rampColor(qreal share) const;
    /// Black or white, whichever reads better on that colour: never below 4.5 to 1.
    static QColor inkOn(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void modelChanged();
    void shapeChanged();
    void lookChanged();

private:
    void onShape();
    void findRoles();
    QRectF cellRect(int row, int column) const;
    void paintCells(QPainter &painter) const;
    void paintCell(QPainter &painter, int row, int column) const;
    void paintRowHeaders(QPainter &painter) const;
    void paintColumnHeaders(QPainter &painter) const;
    void paintColumnTitle(QPainter &painter, int column) const;
    void paintMarks(QPainter &painter) const;
    int firstRow() const;
    int lastRow() const;
    int firstColumn() const;
    int lastColumn() const;

    QPointer<QAbstractItemModel> m_model;
    int m_shareRole = -1;
    int m_spokenRole = -1;
    qreal m_cellWidth = 72;
    qreal m_cellHeight = 32;
    qreal m_rowHeaderWidth = 200;
    qreal m_columnHeaderHeight = 64;
    qreal m_contentX = 0;
    qreal m_contentY = 0;
    int m_currentRow = -1;
    int m_currentColumn = -1;
    int m_hoveredRow = -1;
    int m_hoveredColumn = -1;
    bool m_focusShown = false;
    QColor m_rampLow;
    QColor m_rampMiddle;
    QColor m_rampHigh;
    QColor m_surfaceColor;
    QColor m_emptyColor;
    QColor m_textColor;
    QColor m_mutedColor;
    QColor m_focusColor;
    QFont m_textFont;
    QFont m_figureFont;
};

} // namespace lotrinh::controls
