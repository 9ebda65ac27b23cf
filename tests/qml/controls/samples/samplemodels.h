// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QtQml/qqml.h>

namespace lotrinh::samples {

/// Any number of made-up rows, computed from their number: name, code, place, share, state, day.
class SampleRows : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY sizeChanged)

public:
    enum Role { Tone = Qt::UserRole + 1, Share, Kind };

    using QAbstractTableModel::QAbstractTableModel;

    int size() const { return m_size; }
    void setSize(int size);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void insertAtTop();
    Q_INVOKABLE void removeTop();
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sizeChanged();

private:
    int factOf(int row) const;

    int m_size = 0;
    int m_shift = 0;
    bool m_turned = false;
};

/// A made-up map of shares with an empty cell here and there.
class SampleHeat : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { Share = Qt::UserRole + 1, AccessibleText };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace lotrinh::samples
