// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QPointer>
#include <QStringList>
#include <QVariantList>
#include <vector>

namespace lotrinh::screens {

/// Reads a table of the window as the texts it shows, a few rows at a time, so that the window goes on. A table that
/// changes meanwhile is not read to its end: half of it would be of before.
class TableReading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What to read next. Columns are those of the model, -1 for the titles of its rows.
    void take(QAbstractItemModel *model, const QVariantList &columns);
    void start();
    /// Reads no further and forgets the table.
    void stop();

    bool isReading() const { return m_isReading; }
    bool hasTable() const { return m_model; }
    int rows() const { return m_model ? m_model->rowCount() : 0; }
    int done() const { return static_cast<int>(m_cells.size()); }
    /// What was read, row by row; given away once.
    std::vector<QStringList> takeCells() { return std::move(m_cells); }

Q_SIGNALS:
    void progressed();
    void finished();
    /// The table changed or went away while it was read; it is forgotten.
    void spoiled();

private:
    void readOn(int turn);
    void spoil();

    QPointer<QAbstractItemModel> m_model;
    std::vector<int> m_columns;
    std::vector<QStringList> m_cells;
    int m_turn = 0; ///< of reading; an old one's next slice does nothing
    bool m_isReading = false;
};

} // namespace lotrinh::screens
