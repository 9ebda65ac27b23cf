// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariant>
#include <vector>

namespace lotrinh::list {

/// One record: the code or id the screen acts on and a value for each named field, in their order.
struct Record {
    QString key;
    std::vector<QVariant> values;

    friend bool operator==(const Record &a, const Record &b) = default;
};

/// Records with named fields for cards and lists: a delegate takes them as required properties of the same
/// names, and `key`. Signals are row-exact: what stays the same keeps its place and the keyboard's focus.
class RecordModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Key = Qt::UserRole + 1, ///< the record's key
        FirstField, ///< then one role for each field
    };
    Q_ENUM(Role)

    explicit RecordModel(QList<QByteArray> fields, QObject *parent = nullptr);

    void setRecords(std::vector<Record> records);
    const std::vector<Record> &records() const { return m_records; }
    int count() const { return static_cast<int>(m_records.size()); }

    /// A value of the record with that key by its field's name; nothing when there is none.
    QVariant valueOf(const QString &key, const QByteArray &field) const;
    /// The row of the record with that key, or -1.
    Q_INVOKABLE int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void overwrite(size_t row, Record record);

    QList<QByteArray> m_fields;
    std::vector<Record> m_records;
};

} // namespace lotrinh::list
