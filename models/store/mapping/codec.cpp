// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"

namespace lotrinh::store {

namespace {

constexpr qint64 openPast = std::numeric_limits<qint32>::min();
constexpr qint64 openFuture = std::numeric_limits<qint32>::max();

} // namespace

qint64 toNumber(Day day)
{
    if (day == Day::distantPast())
        return openPast;
    if (day == Day::distantFuture())
        return openFuture;
    const QDate date = day.toDate();
    return qint64(date.year()) * 10000 + date.month() * 100LL + date.day();
}

std::optional<Day> dayFromNumber(qint64 number)
{
    if (number == openPast)
        return Day::distantPast();
    if (number == openFuture)
        return Day::distantFuture();
    const qint64 year = floorDivide(number, 10000);
    const int rest = static_cast<int>(number - year * 10000);
    const QDate date(static_cast<int>(year), rest / 100, rest % 100);
    return date.isValid() ? std::optional(Day::from(date)) : std::nullopt;
}

bool Codec<LocalMinute>::decode(const Cell &cell, LocalMinute &value)
{
    const auto *number = std::get_if<qint64>(&cell);
    if (!number)
        return false;
    const qint64 dayNumber = floorDivide(*number, 10000);
    const int clock = static_cast<int>(*number - dayNumber * 10000);
    const auto day = dayFromNumber(dayNumber);
    if (!day || clock / 100 > 23 || clock % 100 > 59)
        return false;
    value = LocalMinute::startOf(*day);
    value.minutes += clock / 100 * 60 + clock % 100;
    return true;
}

} // namespace lotrinh::store
