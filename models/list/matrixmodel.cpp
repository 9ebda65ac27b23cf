// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

namespace lotrinh::list {

size_t MatrixModel::placeOf(int row, int column) const
{
    return static_cast<size_t>(row) * m_content.columns.size() + static_cast<size_t>(column);
}

void MatrixModel::setContent(Content content)
{
    content.cells.resize(content.rows.size() * content.columns.size());
    if (content.rows != m_content.rows || content.columns != m_content.columns) {
        beginResetModel();
        m_content = std::move(content);
        endResetModel();
        Q_EMIT titlesChanged();
        return;
    }
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setCell(row, column, std::move(content.cells[placeOf(row, column)]));
}

void MatrixModel::setCell(int row, int column, MatrixCell cell)
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return;
    MatrixCell &place = m_content.cells[placeOf(row, column)];
    if (place == cell)
        return;
    place = std::move(cell);
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

QStringList MatrixModel::columnTitles() const
{
    QStringList titles;
    for (const MatrixTitle &title : m_content.columns)
        titles.append(title.text);
    return titles;
}

QString MatrixModel::rowKey(int row) const
{
    return row >= 0 && row < rowCount() ? m_content.rows[static_cast<size_t>(row)].key : QString();
}

QString MatrixModel::columnKey(int column) const
{
    return column >= 0 && column < columnCount() ? m_content.columns[static_cast<size_t>(column)].key
                                                 : QString();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column()))
        return {};
    const MatrixCell &cell = m_content.cells[placeOf(index.row(), index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Tone:
        return cell.tone;
    case Share:
        return cell.share;
    case Spoken:
        return cell.spoken;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &titles = orientation == Qt::Vertical ? m_content.rows : m_content.columns;
    if (role != Qt::DisplayRole || section < 0 || section >= static_cast<int>(titles.size()))
        return {};
    return titles[static_cast<size_t>(section)].text;
}

QHash<int, QByteArray> MatrixModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Tone, "tone"}, {Share, "share"}, {Spoken, "accessibleText"}};
}

} // namespace lotrinh::list
