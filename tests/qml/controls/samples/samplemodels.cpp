// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemodels.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace lotrinh::samples {
namespace {

QString pick(const QStringList &from, int number)
{
    return from.at(number % from.size());
}

QString nameOf(int number)
{
    static const QStringList family{
        u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Đặng"_s, u"Hoàng"_s, u"Vũ"_s};
    static const QStringList middle{
        u"Thị Ánh"_s, u"Văn"_s, u"Ngọc"_s, u"Quốc"_s, u"Đức"_s, u"Hữu"_s, u"Thu"_s};
    static const QStringList given{
        u"Ẩn"_s, u"Ễnh"_s, u"Độ"_s, u"Thắng"_s, u"Hiền"_s, u"Ngữ"_s, u"Tuyết"_s, u"Ước"_s};
    return u"%1 %2 %3"_s.arg(pick(family, number * 7 + number / 9), pick(middle, number * 3 + 1),
        pick(given, number * 5 + number / 4));
}

QString percent(double share)
{
    return share < 0 ? u"–"_s : QLocale(QLocale::Vietnamese).toString(share * 100, 'f', 1) + u" %"_s;
}

double shareOf(int number)
{
    return number % 11 == 5 ? -1 : (number * 37 % 101) / 100.0;
}

QString toneOf(int number)
{
    static const QStringList tones{u"good"_s, u"warn"_s, u"bad"_s, u"info"_s, u"neutral"_s};
    return pick(tones, number);
}

QString stateOf(int number)
{
    static const QStringList states{
        u"Đã hoàn thành"_s, u"Sắp đến hạn"_s, u"Quá hạn"_s, u"Đang học"_s, u"Chưa xác định"_s};
    return pick(states, number);
}

QString cellOf(int number, int column)
{
    static const QStringList places{u"Sở Nội vụ"_s, u"Ban Tổ chức Tỉnh ủy"_s,
        u"Ủy ban nhân dân huyện Đồng Bằng"_s, u"Sở Giáo dục và Đào tạo"_s};
    switch (column) {
    case 0:
        return u"CB%1"_s.arg(number + 1, 7, 10, QLatin1Char('0'));
    case 1:
        return nameOf(number);
    case 2:
        return pick(places, number * 3 + number / 5);
    case 3:
        return percent(shareOf(number));
    case 4:
        return stateOf(number);
    case 5:
        return QDate(2026, 1, 1).addDays(number % 900).toString(u"dd/MM/yyyy"_s);
    }
    return QLocale(QLocale::Vietnamese).toString(number * 13 % 4000);
}

} // namespace

void SampleRows::setSize(int size)
{
    if (m_size == size)
        return;
    beginResetModel();
    m_size = size;
    endResetModel();
    Q_EMIT sizeChanged();
}

int SampleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_size;
}

int SampleRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

int SampleRows::factOf(int row) const
{
    return m_turned ? m_size - 1 - row : row + m_shift;
}

QVariant SampleRows::data(const QModelIndex &index, int role) const
{
    const int number = factOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(number, index.column());
    case Tone:
        return index.column() == 4 ? toneOf(number) : QString();
    case Share:
        return shareOf(number);
    }
    return {};
}

QHash<int, QByteArray> SampleRows::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Tone, "tone"}, {Share, "share"}, {Kind, "kind"}};
}

void SampleRows::insertAtTop()
{
    beginInsertRows({}, 0, 0);
    ++m_size;
    --m_shift;
    endInsertRows();
}

void SampleRows::removeTop()
{
    beginRemoveRows({}, 0, 0);
    --m_size;
    ++m_shift;
    endRemoveRows();
}

void SampleRows::sort(int, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    m_turned = order == Qt::DescendingOrder;
    Q_EMIT layoutChanged();
}

int SampleHeat::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 16;
}

int SampleHeat::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 11;
}

QVariant SampleHeat::data(const QModelIndex &index, int role) const
{
    const int number = index.row() * 17 + index.column() * 5;
    const double share = number % 13 == 0 ? -1 : (number * 29 % 101) / 100.0;
    switch (role) {
    case Qt::DisplayRole:
        return percent(share);
    case Share:
        return share;
    }
    return {};
}

QVariant SampleHeat::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{u"Trưởng phòng"_s, u"Phó Trưởng phòng"_s, u"Giám đốc sở"_s,
        u"Phó Giám đốc sở"_s, u"Bí thư Đảng ủy xã"_s, u"Chủ tịch Ủy ban nhân dân xã"_s,
        u"Chủ tịch Hội Nông dân"_s};
    static const QStringList places{u"Sở Nội vụ"_s, u"Sở Tài chính"_s, u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s,
        u"Xã Ễnh Ương"_s, u"Phường Đồng Ắc"_s};
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? pick(titles, section) : pick(places, section);
}

QHash<int, QByteArray> SampleHeat::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {Share, "share"}, {AccessibleText, "accessibleText"}};
}

} // namespace lotrinh::samples
