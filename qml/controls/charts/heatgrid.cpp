// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatgrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {
namespace {

qreal linear(qreal channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Relative luminance by WCAG 2.1.
qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor &from, const QColor &to, qreal part)
{
    const auto mix = [part](float a, float b) { return static_cast<float>(a + (b - a) * part); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

/// The text in at most that many lines of that width, the last one shortened.
QStringList wrapped(const QString &text, const QFont &font, qreal width, int lines)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QStringList out;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = out.size() == lines - 1;
        const QString part
            = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        out.append(metrics.elidedText(part.trimmed(), Qt::ElideRight, width));
        if (last)
            break;
    }
    layout.endLayout();
    return out;
}

} // namespace

HeatGrid::HeatGrid(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &HeatGrid::lookChanged, this, [this] { update(); });
}

void HeatGrid::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::rowsInserted, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::rowsMoved, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::columnsInserted, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::columnsRemoved, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::layoutChanged, this, &HeatGrid::onShape);
        connect(model, &QAbstractItemModel::dataChanged, this, [this] { update(); });
        connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { update(); });
        connect(model, &QObject::destroyed, this, &HeatGrid::onShape);
    }
    onShape();
    Q_EMIT modelChanged();
}

void HeatGrid::onShape()
{
    findRoles();
    Q_EMIT shapeChanged();
    update();
}

void HeatGrid::findRoles()
{
    m_shareRole = -1;
    m_spokenRole = -1;
    if (!m_model)
        return;
    const QHash<int, QByteArray> names = m_model->roleNames();
    m_shareRole = names.key(QByteArrayLiteral("share"), -1);
    m_spokenRole = names.key(QByteArrayLiteral("accessibleText"), -1);
}

int HeatGrid::rowAt(qreal y) const
{
    const int row = static_cast<int>(std::floor((y - m_columnHeaderHeight + m_contentY) / m_cellHeight));
    return y < m_columnHeaderHeight || row < 0 || row >= rows() ? -1 : row;
}

int HeatGrid::columnAt(qreal x) const
{
    const int column = static_cast<int>(std::floor((x - m_rowHeaderWidth + m_contentX) / m_cellWidth));
    return x < m_rowHeaderWidth || column < 0 || column >= columns() ? -1 : column;
}

QString HeatGrid::spoken(int row, int column) const
{
    if (!m_model || row < 0 || column < 0 || row >= rows() || column >= columns())
        return {};
    const QModelIndex cell = m_model->index(row, column);
    const QString words = m_spokenRole < 0 ? QString() : cell.data(m_spokenRole).toString();
    if (!words.isEmpty())
        return words;
    return u"%1, %2: %3"_s.arg(m_model->headerData(row, Qt::Vertical).toString(),
        m_model->headerData(column, Qt::Horizontal).toString(), cell.data().toString());
}

QString HeatGrid::tabbed(const QString &corner) const
{
    QStringList lines;
    QStringList titles{corner};
    for (int column = 0; column < columns(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(titles.join(u'\t'));
    for (int row = 0; row < rows(); ++row) {
        QStringList cells{m_model->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < columns(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void HeatGrid::copy(const QString &corner) const
{
    QGuiApplication::clipboard()->setText(tabbed(corner));
}

QColor HeatGrid::rampColor(qreal share) const
{
    const qreal part = qBound(0.0, share, 1.0);
    return part < 0.5 ? between(m_rampLow, m_rampMiddle, part * 2)
                      : between(m_rampMiddle, m_rampHigh, part * 2 - 1);
}

QColor HeatGrid::inkOn(const QColor &color)
{
    // 0.1791 is where black and white read equally well.
    return luminance(color) > 0.1791 ? QColor(Qt::black) : QColor(Qt::white);
}

int HeatGrid::firstRow() const
{
    return qMax(0, static_cast<int>(m_contentY / m_cellHeight));
}

int HeatGrid::lastRow() const
{
    return qMin(rows() - 1, static_cast<int>((m_contentY + height() - m_columnHeaderHeight) / m_cellHeight));
}

int HeatGrid::firstColumn() const
{
    return qMax(0, static_cast<int>(m_contentX / m_cellWidth));
}

int HeatGrid::lastColumn() const
{
    return qMin(columns() - 1, static_cast<int>((m_contentX + width() - m_rowHeaderWidth) / m_cellWidth));
}

QRectF HeatGrid::cellRect(int row, int column) const
{
    return {m_rowHeaderWidth + column * m_cellWidth - m_contentX,
        m_columnHeaderHeight + row * m_cellHeight - m_contentY, m_cellWidth, m_cellHeight};
}

void HeatGrid::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(boundingRect(), m_surfaceColor);
    if (!m_model || rows() == 0 || columns() == 0)
        return;
    painter->save();
    painter->setClipRect(QRectF(
        m_rowHeaderWidth, m_columnHeaderHeight, width() - m_rowHeaderWidth, height() - m_columnHeaderHeight));
    paintCells(*painter);
    paintMarks(*painter);
    painter->restore();
    paintRowHeaders(*painter);
    paintColumnHeaders(*painter);
}

void HeatGrid::paintCells(QPainter &painter) const
{
    painter.setFont(m_figureFont);
    for (int row = firstRow(); row <= lastRow(); ++row) {
        for (int column = firstColumn(); column <= lastColumn(); ++column)
            paintCell(painter, row, column);
    }
}

void HeatGrid::paintCell(QPainter &painter, int row, int column) const
{
    const QModelIndex cell = m_model->index(row, column);
    const qreal share = m_shareRole < 0 ? -1 : cell.data(m_shareRole).toDouble();
    const QColor fill = share < 0 ? m_emptyColor : rampColor(share);
    const QRectF place = cellRect(row, column);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(share < 0 ? m_mutedColor : inkOn(fill));
    painter.drawText(place, Qt::AlignCenter, cell.data().toString());
}

void HeatGrid::paintMarks(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_hoveredRow >= 0 && m_hoveredColumn >= 0) {
        painter.setPen(QPen(m_textColor, 1.5));
        painter.drawRoundedRect(cellRect(m_hoveredRow, m_hoveredColumn).adjusted(1, 1, -1, -1), 3, 3);
    }
    if (m_currentRow < 0 || m_currentColumn < 0)
        return;
    // Two lines, so the mark stands out on the lightest and the darkest cell alike.
    const QRectF place = cellRect(m_currentRow, m_currentColumn);
    painter.setPen(QPen(m_focusShown ? m_focusColor : m_textColor, m_focusShown ? 2.5 : 1.5));
    painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    painter.setPen(QPen(m_surfaceColor, 1));
    painter.drawRoundedRect(place.adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
}

void HeatGrid::paintRowHeaders(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRectF(0, m_columnHeaderHeight, m_rowHeaderWidth, height() - m_columnHeaderHeight));
    for (int row = firstRow(); row <= lastRow(); ++row) {
        const bool lit = row == m_currentRow || row == m_hoveredRow;
        QFont font = m_textFont;
        font.setWeight(row == m_currentRow ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(lit ? m_textColor : m_mutedColor);
        const QRectF place(
            4, m_columnHeaderHeight + row * m_cellHeight - m_contentY, m_rowHeaderWidth - 16, m_cellHeight);
        const QString title = m_model->headerData(row, Qt::Vertical).toString();
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(title, Qt::ElideRight, place.width()));
    }
    painter.restore();
}

void HeatGrid::paintColumnHeaders(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRectF(m_rowHeaderWidth, 0, width() - m_rowHeaderWidth, m_columnHeaderHeight));
    for (int column = firstColumn(); column <= lastColumn(); ++column)
        paintColumnTitle(painter, column);
    painter.restore();
}

// Wide columns wrap their title; in narrow ones it stands upright, read from below.
void HeatGrid::paintColumnTitle(QPainter &painter, int column) const
{
    QFont font = m_textFont;
    font.setWeight(column == m_currentColumn ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font);
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    const qreal left = m_rowHeaderWidth + column * m_cellWidth - m_contentX;
    painter.setFont(font);
    painter.setPen(column == m_currentColumn || column == m_hoveredColumn ? m_textColor : m_mutedColor);
    if (m_cellWidth >= 5 * metrics.averageCharWidth() + 8) {
        const int room = qMax(1, static_cast<int>((m_columnHeaderHeight - 8) / metrics.lineSpacing()));
        const QStringList lines = wrapped(title, font, m_cellWidth - 8, room);
        painter.drawText(QRectF(left + 4, 0, m_cellWidth - 8, m_columnHeaderHeight - 6),
            Qt::AlignHCenter | Qt::AlignBottom, lines.join(u'\n'));
        return;
    }
    painter.save();
    painter.translate(left + m_cellWidth / 2, m_columnHeaderHeight - 6);
    painter.rotate(-90);
    const qreal length = m_columnHeaderHeight - 8;
    painter.drawText(QRectF(0, -m_cellWidth / 2, length, m_cellWidth), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(title, Qt::ElideRight, length));
    painter.restore();
}

} // namespace lotrinh::controls
