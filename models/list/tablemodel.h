// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace lotrinh::list {

/// One cell as a screen shows it.
struct Cell {
    QString text;
    QString tone = {}; ///< good | warn | bad | info | neutral, or empty
    QString kind = {}; ///< text | number | badge | bar | link; empty = text
    double share = -1; ///< 0 … 1 for a bar; -1 = none
    int depth = 0; ///< steps to the right, for a tree
    QString branch = {}; ///< open | closed when there is something below it in a tree, else empty

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row: its cells and the code or id the screen acts on.
struct Row {
    QString key;
    std::vector<Cell> cells;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Plain rows for a table on screen. Rows are replaced as a whole; the model tells row-exact changes while
/// rows keep their keys and their order, and resets for a new question (and for a change in very many
/// places).
class TableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Tone = Qt::UserRole + 1, ///< the cell's tone
        Kind, ///< how to draw the cell
        Share, ///< 0 … 1, or -1
        Key, ///< the row's key
        Depth, ///< the cell's steps to the right
        Branch, ///< open | closed | nothing
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows, int columns);
    const std::vector<Row> &rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }

    /// The key of a row, or nothing outside the table.
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &key) const;
    Q_INVOKABLE QString textAt(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    bool follow(std::vector<Row> &rows);
    void dropRows(const std::vector<std::pair<int, int>> &runs);
    void addRows(std::vector<Row> &rows);
    void takeOver(std::vector<Row> &rows);

    std::vector<Row> m_rows;
    int m_columns = 0;
};

} // namespace lotrinh::list
