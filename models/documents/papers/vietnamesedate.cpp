// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamesedate.h"

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

QString zeroed(int number, int below)
{
    return number < below ? u'0' + QString::number(number) : QString::number(number);
}

} // namespace

QString longDate(Day day)
{
    const QDate date = day.toDate();
    return u"ngày %1 tháng %2 năm %3"_s.arg(zeroed(date.day(), 10), zeroed(date.month(), 3)).arg(date.year());
}

QString blankDate(int year)
{
    // No-break blanks: the gap must stay wide enough to write in.
    const QString gap(6, QChar(QChar::Nbsp));
    return u"ngày%1tháng%1năm %2"_s.arg(gap).arg(year);
}

QString longSpan(Day first, Day last)
{
    return first == last ? longDate(first) : u"từ %1 đến %2"_s.arg(longDate(first), longDate(last));
}

} // namespace lotrinh::documents
