// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "exchange/table/xlsxwriter.h"
#include "list/tablemodel.h"
#include "seentable.h"
#include "workplace.h"

#include <QElapsedTimer>
#include <QTimer>

namespace lotrinh::screens {

namespace {

/// Column -1 is what stands before the row; a tree's steps are spaces, as a spreadsheet knows no others in a text.
QString textAt(const QAbstractItemModel &model, int row, int column)
{
    if (column < 0)
        return model.headerData(row, Qt::Vertical).toString();
    const QModelIndex cell = model.index(row, column);
    const int depth = qobject_cast<const list::TableModel *>(&model) ? cell.data(list::TableModel::Depth).toInt() : 0;
    return QString(depth * 2, u' ') + cell.data().toString();
}

} // namespace

TableFile::TableFile(QObject *parent)
    : QObject(parent)
{ }

bool TableFile::take(QAbstractItemModel *model, const QVariantList &columns, const QStringList &titles,
    const QStringList &kinds, const QString &label)
{
    if (m_isBusy || !model)
        return false;
    m_model = model;
    m_columns.clear();
    for (const QVariant &column : columns)
        m_columns.push_back(column.toInt());
    m_titles = titles;
    m_kinds = kinds;
    m_label = label.isEmpty() ? tr("Bảng") : label;
    return true;
}

void TableFile::save(const QUrl &file)
{
    if (m_isBusy || !m_model)
        return;
    m_isBusy = true;
    m_path = file.toLocalFile();
    m_cells.clear();
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableFile::tableChanged);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TableFile::tableChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TableFile::tableChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TableFile::tableChanged);
    connect(m_model, &QObject::destroyed, this, &TableFile::tableChanged);
    Q_EMIT changed();
    readOn(++m_turn);
}

void TableFile::readOn(int turn)
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
            cells += textAt(*m_model, done(), column);
        m_cells.push_back(std::move(cells));
    }
    Q_EMIT progressed();
    if (done() == count)
        write();
    else
        QTimer::singleShot(0, this, [this, turn] { readOn(turn); });
}

void TableFile::tableChanged()
{
    cancel();
    workplace().notices().say(QStringLiteral("warn"), tr("Chưa xuất được bảng"), tr("Bảng vừa thay đổi, hãy xuất lại."));
}

void TableFile::write()
{
    disconnect(m_model, nullptr, this, nullptr);
    const QStringList above{m_label, tr("Tính đến ngày %1").arg(workplace().asOfDay().toDate().toString(QStringLiteral("dd/MM/yyyy")))};
    workplace()
        .desk()
        .ask([seen = SeenTable{above, m_titles, m_kinds, std::move(m_cells), workplace().words()}, path = m_path](
                 service::Service &) { return exchange::writeTable(path, withValues(seen)); })
        .then(this, [this, turn = m_turn, path = m_path, count = rows()](const Result<void> &written) {
            if (turn == m_turn)
                end();
            if (!written)
                return workplace().notices().say(QStringLiteral("bad"), tr("Chưa xuất được bảng"), written.error().message);
            workplace().notices().say(QStringLiteral("good"), tr("Đã xuất bảng, %n dòng", "", count), path);
        });
    m_cells.clear();
}

void TableFile::cancel()
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    ++m_turn;
    end();
}

void TableFile::end()
{
    m_isBusy = false;
    m_model = nullptr;
    m_cells.clear();
    Q_EMIT changed();
}

} // namespace lotrinh::screens
