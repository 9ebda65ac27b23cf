// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablegeometry.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::controls {

TableGeometry::TableGeometry(QObject *parent)
    : QObject(parent)
{ }

QQmlListProperty<TableColumn> TableGeometry::columns()
{
    return {this, nullptr, &append, &size, &item, &empty};
}

void TableGeometry::append(QQmlListProperty<TableColumn> *list, TableColumn *column)
{
    static_cast<TableGeometry *>(list->object)->add(column);
}

qsizetype TableGeometry::size(QQmlListProperty<TableColumn> *list)
{
    return static_cast<TableGeometry *>(list->object)->m_columns.size();
}

TableColumn *TableGeometry::item(QQmlListProperty<TableColumn> *list, qsizetype index)
{
    return static_cast<TableGeometry *>(list->object)->m_columns.at(index);
}

void TableGeometry::empty(QQmlListProperty<TableColumn> *list)
{
    static_cast<TableGeometry *>(list->object)->clear();
}

void TableGeometry::add(TableColumn *column)
{
    if (!column)
        return;
    m_columns.append(column);
    connect(column, &TableColumn::changed, this, &TableGeometry::changed);
    connect(column, &QObject::destroyed, this, [this, column] {
        m_columns.removeAll(column);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void TableGeometry::clear()
{
    for (TableColumn *column : std::as_const(m_columns))
        column->disconnect(this);
    m_columns.clear();
    Q_EMIT changed();
}

int TableGeometry::stretched() const
{
    int last = -1;
    for (int position = 0; position < count(); ++position) {
        if (!m_columns.at(position)->isSeen())
            continue;
        if (m_columns.at(position)->stretches)
            return position;
        last = position;
    }
    return last;
}

QList<qreal> TableGeometry::widths() const
{
    QList<qreal> pixels;
    for (const TableColumn *column : m_columns)
        pixels.append(column->isSeen() ? qRound(column->width * m_scale) : 0);
    const qreal left = m_room - std::accumulate(pixels.cbegin(), pixels.cend(), 0.0);
    if (const int taker = stretched(); taker >= 0 && left > 0)
        pixels[taker] += left;
    return pixels;
}

QList<int> TableGeometry::shownColumns() const
{
    QList<int> numbers;
    for (const TableColumn *column : m_columns) {
        if (column->isSeen())
            numbers.append(column->column);
    }
    return numbers;
}

QStringList TableGeometry::shownTitles() const
{
    QStringList titles;
    for (const TableColumn *column : m_columns) {
        if (column->isSeen())
            titles.append(column->title);
    }
    return titles;
}

int TableGeometry::positionOf(int column) const
{
    const auto found = std::find_if(
        m_columns.cbegin(), m_columns.cend(), [column](const TableColumn *c) { return c->column == column; });
    return found == m_columns.cend() ? -1 : static_cast<int>(found - m_columns.cbegin());
}

int TableGeometry::positionAt(qreal x) const
{
    const QList<qreal> pixels = widths();
    qreal right = 0;
    for (int position = 0; position < count(); ++position) {
        right += pixels.at(position);
        if (m_columns.at(position)->isSeen() && x < right)
            return position;
    }
    return -1;
}

int TableGeometry::neighbour(int position, int step) const
{
    for (int next = position + step; next >= 0 && next < count(); next += step) {
        if (m_columns.at(next)->isSeen())
            return next;
    }
    return position;
}

TableColumn *TableGeometry::at(int position) const
{
    return position < 0 || position >= count() ? nullptr : m_columns.at(position);
}

void TableGeometry::resize(int position, qreal pixels)
{
    TableColumn *column = at(position);
    if (!column)
        return;
    const qreal width = std::max(column->minimumWidth, pixels / m_scale);
    if (qFuzzyCompare(column->width, width))
        return;
    column->width = width;
    Q_EMIT column->changed();
}

} // namespace lotrinh::controls
