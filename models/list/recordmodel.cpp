// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmodel.h"

#include <algorithm>

namespace lotrinh::list {

RecordModel::RecordModel(QList<QByteArray> fields, QObject *parent)
    : QAbstractListModel(parent)
    , m_fields(std::move(fields))
{ }

void RecordModel::overwrite(size_t row, Record record)
{
    if (m_records[row] == record)
        return;
    m_records[row] = std::move(record);
    const QModelIndex at = index(static_cast<int>(row));
    Q_EMIT dataChanged(at, at);
}

/// What is alike at both ends stays; only the middle goes and comes.
void RecordModel::setRecords(std::vector<Record> records)
{
    const size_t before = m_records.size(), after = records.size(), shorter = std::min(before, after);
    size_t head = 0;
    while (head < shorter && m_records[head].key == records[head].key)
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && m_records[before - 1 - tail].key == records[after - 1 - tail].key)
        ++tail;
    if (before > head + tail) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(before - tail - 1));
        m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(head),
            m_records.end() - static_cast<std::ptrdiff_t>(tail));
        endRemoveRows();
    }
    if (after > head + tail) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(after - tail - 1));
        m_records.insert(m_records.begin() + static_cast<std::ptrdiff_t>(head),
            records.begin() + static_cast<std::ptrdiff_t>(head),
            records.end() - static_cast<std::ptrdiff_t>(tail));
        endInsertRows();
    }
    for (size_t row = 0; row < after; ++row)
        overwrite(row, std::move(records[row]));
    if (before != after)
        Q_EMIT countChanged();
}

QVariant RecordModel::valueOf(const QString &key, const QByteArray &field) const
{
    const int row = rowOf(key);
    const qsizetype place = m_fields.indexOf(field);
    return row < 0 || place < 0 ? QVariant() : data(index(row), FirstField + static_cast<int>(place));
}

int RecordModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(
        m_records.begin(), m_records.end(), [&](const Record &record) { return record.key == key; });
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_records[static_cast<size_t>(index.row())];
    if (role == Key)
        return record.key;
    const int field = role - FirstField;
    return field >= 0 && field < static_cast<int>(record.values.size())
        ? record.values[static_cast<size_t>(field)]
        : QVariant();
}

QHash<int, QByteArray> RecordModel::roleNames() const
{
    QHash<int, QByteArray> names{{Key, "key"}};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        names.insert(FirstField + static_cast<int>(i), m_fields[i]);
    return names;
}

} // namespace lotrinh::list
