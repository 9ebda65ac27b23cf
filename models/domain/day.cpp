// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day.h"

#include <QStringList>
#include <algorithm>

namespace lotrinh {

namespace {

std::optional<int> digits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return {};
    int value = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Day> dayOf(std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day || *year == 0)
        return {};
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return {};
    return Day::from(date);
}

} // namespace

Day Day::plusMonths(int months) const
{
    if (!isFinite())
        return *this;
    const QDate date = toDate();
    const qint64 month = qint64(date.year()) * 12 + date.month() - 1 + months;
    if (month < 12)
        return Day::of(1, 1, 1);
    if (month >= 10000LL * 12)
        return Day::of(9999, 12, 31);
    const int year = static_cast<int>(month / 12);
    const int monthOfYear = static_cast<int>(month % 12) + 1;
    return Day::of(year, monthOfYear, std::min(date.day(), QDate(year, monthOfYear, 1).daysInMonth()));
}

Day Day::plusYears(int years) const
{
    return plusMonths(12 * std::clamp(years, -10000, 10000));
}

QString toIso(Day day)
{
    return day.isFinite() ? day.toDate().toString(Qt::ISODate) : QString();
}

QString toVietnamese(Day day)
{
    return day.isFinite() ? day.toDate().toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

std::optional<Day> parseDay(const QString &text)
{
    const QStringView view(text);
    if (const auto parts = view.split(u'-'); parts.size() == 3)
        return dayOf(digits(parts[0], 4), digits(parts[1], 2), digits(parts[2], 2));
    const auto parts = view.split(u'/');
    if (parts.size() != 3)
        return {};
    const auto shortNumber = [](QStringView part) { return digits(part, part.size() == 1 ? 1 : 2); };
    return dayOf(digits(parts[2], 4), shortNumber(parts[1]), shortNumber(parts[0]));
}

} // namespace lotrinh
