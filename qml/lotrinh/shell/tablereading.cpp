// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

#include "list/tablemodel.h"

#include <QElapsedTimer>
#include <QTimer>

namespace lotrinh::screens {

namespace {

/// Column -1 is what stands before the row; a tree's steps are spaces, as paper and spreadsheets know no others in a text.
QString shownText(const QAbstractItemModel &model, int row, int column)
{
    if (column < 0)
        return model.headerData(row, Qt::Vertical).toString();
    const QModelIndex cell = model.index(row, column);
    const int depth = qobject_cast<const list::TableModel *>(&model) ? cell.data(list::TableModel::Depth).toInt() : 0;
    return QString(qsizetype(depth) * 2, u' ') + cell.data().toString();
}

} // namespace

void TableReading::take(QAbstractItemModel *model, const QVariantList &columns)
{
    stop();
    m_model = model;
    m_columns.clear();
    for (const QVariant &column : columns)
        m_columns.push_back(column.toInt());
}

void TableReading::start()
{
    if (m_isReading || !m_model)
        return;
    m_isReading = true;
    m_cells.clear();
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableReading::spoil);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TableReading::spoil);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TableReading::spoil);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TableReading::spoil);
    connect(m_model, &QObject::destroyed, this, &TableReading::spoil);
    readOn(++m_turn);
}

void TableReading::readOn(int turn)
{
    if (turn != m_turn || !m_model)
        return;
    constexpr int mostMilliseconds = 4; // of the window's time, in one go
    QElapsedTimer spent;
    spent.start();
    const int count = rows();
    while (done() < count && !spent.hasExpired(mostMilliseconds)) {
        QStringList cells;
        for (int column : m_columns)
            cells += shownText(*m_model, done(), column);
        m_cells.push_back(std::move(cells));
    }
    Q_EMIT progressed();
    if (turn != m_turn)
        return; // whoever was told wants no more of it
    if (done() < count) {
        QTimer::singleShot(0, this, [this, turn] { readOn(turn); });
        return;
    }
    disconnect(m_model, nullptr, this, nullptr);
    m_isReading = false;
    Q_EMIT finished();
}

void TableReading::stop()
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    ++m_turn;
    m_isReading = false;
    m_model = nullptr;
    m_cells.clear();
}

void TableReading::spoil()
{
    stop();
    Q_EMIT spoiled();
}

} // namespace lotrinh::screens
