// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "birthdate.h"

#include <QStringList>

namespace lotrinh {

namespace {

/// A number of `digits` digits exactly; -1 when it is not one.
int number(const QString &text, int digits)
{
    if (text.size() != digits)
        return -1;
    int value = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + c.unicode() - u'0';
    }
    return value;
}

std::optional<BirthDate> birthOf(int year, int month, int day)
{
    if (year < 1 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0))
        return {};
    BirthDate birth{year, {}, {}};
    if (month > 0)
        birth.month = month;
    if (day > 0)
        birth.day = day;
    if (day > 0 && !QDate(year, month, day).isValid())
        return {};
    return birth;
}

QString twoDigits(int value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

Day middleOf(const BirthDate &birth)
{
    if (!birth.month)
        return Day::of(birth.year, 7, 1);
    return Day::of(birth.year, *birth.month, birth.day.value_or(15));
}

} // namespace

std::optional<BirthDate> parseBirthDate(const QString &text)
{
    if (text.contains(u'/')) {
        const QStringList parts = text.split(u'/');
        if (parts.size() == 2)
            return birthOf(number(parts[1], 4), number(parts[0], 2), 0);
        if (parts.size() == 3)
            return birthOf(number(parts[2], 4), number(parts[1], 2), number(parts[0], 2));
        return {};
    }
    const QStringList parts = text.split(u'-');
    switch (parts.size()) {
    case 1:
        return birthOf(number(parts[0], 4), 0, 0);
    case 2:
        return birthOf(number(parts[0], 4), number(parts[1], 2), 0);
    case 3:
        return birthOf(number(parts[0], 4), number(parts[1], 2), number(parts[2], 2));
    }
    return {};
}

QString toIso(const BirthDate &birth)
{
    QString text = QStringLiteral("%1").arg(birth.year, 4, 10, QLatin1Char('0'));
    if (birth.month)
        text += u'-' + twoDigits(*birth.month);
    if (birth.day)
        text += u'-' + twoDigits(*birth.day);
    return text;
}

QString toVietnamese(const BirthDate &birth)
{
    QString text = QStringLiteral("%1").arg(birth.year, 4, 10, QLatin1Char('0'));
    if (birth.month)
        text.prepend(twoDigits(*birth.month) + u'/');
    if (birth.day)
        text.prepend(twoDigits(*birth.day) + u'/');
    return text;
}

int ageOn(const BirthDate &birth, Day day)
{
    const Day born = middleOf(birth);
    const int years = day.year() - born.year();
    return born.plusYears(years) > day ? years - 1 : years;
}

} // namespace lotrinh
