// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablemodel.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::list {

namespace {

constexpr size_t mostRuns = 64; ///< beyond it, telling every change costs more than drawing anew

using Runs = std::vector<std::pair<int, int>>; ///< first and last row

QSet<QString> keysOf(const std::vector<Row> &rows)
{
    QSet<QString> keys;
    keys.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row &row : rows)
        keys.insert(row.key);
    return keys;
}

/// Runs of rows whose keys are not in `kept`.
Runs runsWithout(const QSet<QString> &kept, const std::vector<Row> &rows)
{
    Runs runs;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (kept.contains(rows[static_cast<size_t>(row)].key))
            continue;
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

/// Whether the rows both lists have stand in the same order, and there are any.
bool sameOrder(
    const std::vector<Row> &a, const QSet<QString> &inA, const std::vector<Row> &b, const QSet<QString> &inB)
{
    bool shared = false;
    auto there = b.begin();
    for (const Row &row : a) {
        if (!inB.contains(row.key))
            continue;
        while (there != b.end() && !inA.contains(there->key))
            ++there;
        if (there == b.end() || there->key != row.key)
            return false;
        ++there;
        shared = true;
    }
    return shared;
}

} // namespace

void TableModel::setRows(std::vector<Row> rows, int columns)
{
    const int before = count();
    if (columns != m_columns || !follow(rows)) {
        beginResetModel();
        m_columns = columns;
        m_rows = std::move(rows);
        endResetModel();
    }
    if (before != count())
        Q_EMIT countChanged();
}

bool TableModel::follow(std::vector<Row> &rows)
{
    const QSet<QString> before = keysOf(m_rows);
    const QSet<QString> after = keysOf(rows);
    const bool keysAreUnique = before.size() == static_cast<qsizetype>(m_rows.size())
        && after.size() == static_cast<qsizetype>(rows.size());
    if (!keysAreUnique || !sameOrder(m_rows, before, rows, after))
        return false;
    const Runs dropped = runsWithout(after, m_rows);
    if (dropped.size() + runsWithout(before, rows).size() > mostRuns)
        return false;
    dropRows(dropped);
    addRows(rows);
    takeOver(rows);
    return true;
}

void TableModel::dropRows(const std::vector<std::pair<int, int>> &runs)
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
        endRemoveRows();
    }
}

/// Every row the model holds stands in `rows` in the same order; the others are put between.
void TableModel::addRows(std::vector<Row> &rows)
{
    for (size_t first = 0; first < rows.size(); ++first) {
        size_t last = first;
        while (last < rows.size() && (first >= m_rows.size() || rows[last].key != m_rows[first].key))
            ++last;
        if (last == first)
            continue;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
            rows.begin() + static_cast<std::ptrdiff_t>(first),
            rows.begin() + static_cast<std::ptrdiff_t>(last));
        endInsertRows();
        first = last - 1;
    }
}

/// The same keys in the same order: only the changed rows are told.
void TableModel::takeOver(std::vector<Row> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, m_columns - 1));
    }
}

QString TableModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<size_t>(row)].key : QString();
}

int TableModel::rowOf(const QString &key) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString TableModel::textAt(int row, int column) const
{
    const QModelIndex place = index(row, column);
    return place.isValid() ? data(place).toString() : QString();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Key)
        return row.key;
    if (index.column() >= static_cast<int>(row.cells.size()))
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const Cell &cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Tone:
        return cell.tone;
    case Kind:
        return cell.kind;
    case Share:
        return cell.share;
    case Depth:
        return cell.depth;
    case Branch:
        return cell.branch;
    default:
        return {};
    }
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Tone, "tone"}, {Kind, "kind"}, {Share, "share"}, {Key, "key"},
        {Depth, "depth"}, {Branch, "branch"}};
}

} // namespace lotrinh::list
