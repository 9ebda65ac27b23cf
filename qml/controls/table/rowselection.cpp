// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {
namespace {

QString quotedForTabs(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

RowSelection::RowSelection(QObject *parent)
    : QItemSelectionModel(nullptr, parent)
{
    connect(this, &QItemSelectionModel::modelChanged, this, &RowSelection::follow);
    connect(this, &QItemSelectionModel::currentChanged, this, &RowSelection::currentRowChanged);
    connect(this, &QItemSelectionModel::selectionChanged, this, &RowSelection::selectedCountChanged);
}

void RowSelection::follow(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &link : std::as_const(m_links))
        disconnect(link);
    m_links.clear();
    m_anchor = QPersistentModelIndex();
    m_source = model;
    Q_EMIT sourceChanged();
    if (model) {
        const auto announce = [this] { announceRows(); };
        m_links = {connect(model, &QAbstractItemModel::rowsInserted, this, announce),
            connect(model, &QAbstractItemModel::rowsRemoved, this, announce),
            connect(model, &QAbstractItemModel::rowsMoved, this, announce),
            connect(model, &QAbstractItemModel::layoutChanged, this, announce),
            connect(model, &QAbstractItemModel::modelReset, this, announce)};
    }
    announceRows();
}

// The base class moves its indexes silently; what is bound to row numbers must hear of it.
void RowSelection::announceRows()
{
    Q_EMIT rowCountChanged();
    Q_EMIT currentRowChanged();
    Q_EMIT selectedCountChanged();
}

int RowSelection::rowCount() const
{
    return m_source ? m_source->rowCount() : 0;
}

void RowSelection::setCurrentRow(int row)
{
    if (row < 0 || row >= rowCount())
        clearCurrentIndex();
    else
        setCurrentIndex(model()->index(row, 0), NoUpdate);
}

int RowSelection::selectedCount() const
{
    return static_cast<int>(rows().size());
}

void RowSelection::selectOnly(int row)
{
    setCurrentRow(row);
    m_anchor = currentIndex();
    if (m_anchor.isValid())
        select(m_anchor, ClearAndSelect | Rows);
}

void RowSelection::toggle(int row)
{
    setCurrentRow(row);
    m_anchor = currentIndex();
    if (m_anchor.isValid())
        select(m_anchor, Toggle | Rows);
}

void RowSelection::extendTo(int row)
{
    if (!m_anchor.isValid())
        m_anchor = currentIndex();
    if (!m_anchor.isValid()) {
        selectOnly(row);
        return;
    }
    setCurrentRow(row);
    const int from = std::min(m_anchor.row(), currentRow());
    const int to = std::max(m_anchor.row(), currentRow());
    if (from >= 0)
        select(QItemSelection(model()->index(from, 0), model()->index(to, 0)), ClearAndSelect | Rows);
}

void RowSelection::selectAll()
{
    if (rowCount() > 0)
        select(
            QItemSelection(model()->index(0, 0), model()->index(rowCount() - 1, 0)), ClearAndSelect | Rows);
}

void RowSelection::selectNone()
{
    clearSelection();
}

QList<int> RowSelection::rows() const
{
    QList<int> found;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            found.append(row);
    }
    std::sort(found.begin(), found.end());
    const auto doubled = std::unique(found.begin(), found.end());
    found.resize(doubled - found.begin());
    return found;
}

QString RowSelection::shown(int row, int column) const
{
    return model()->index(row, column).data(Qt::DisplayRole).toString();
}

QString RowSelection::spoken(const QList<int> &columns) const
{
    QStringList parts;
    for (const int column : columns) {
        if (currentRow() >= 0)
            parts.append(shown(currentRow(), column));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RowSelection::lined(
    const QList<int> &rows, const QList<int> &columns, const QStringList &titles) const
{
    QStringList lines;
    lines.append(titles.join(u'\t'));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(quotedForTabs(shown(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString RowSelection::tabbed(const QList<int> &columns, const QStringList &titles) const
{
    QList<int> wanted = rows();
    if (wanted.isEmpty() && currentRow() >= 0)
        wanted.append(currentRow());
    return lined(wanted, columns, titles);
}

QString RowSelection::allTabbed(const QList<int> &columns, const QStringList &titles) const
{
    QList<int> everything(rowCount());
    std::iota(everything.begin(), everything.end(), 0);
    return lined(everything, columns, titles);
}

void RowSelection::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace lotrinh::controls
