// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <limits>
#include <optional>

namespace lotrinh {

/// A civil day, without zone or time (semantics.md, head).
/// `julian` is the Julian day number; the two sentinels stand for open ends.
struct Day {
    qint32 julian = std::numeric_limits<qint32>::min();

    static constexpr Day distantPast() { return {}; }
    static constexpr Day distantFuture() { return {std::numeric_limits<qint32>::max()}; }
    static Day of(int year, int month, int day) { return from(QDate(year, month, day)); }
    static Day from(QDate date) { return {static_cast<qint32>(date.toJulianDay())}; }

    constexpr bool isFinite() const { return *this != distantPast() && *this != distantFuture(); }
    QDate toDate() const { return QDate::fromJulianDay(julian); }
    int year() const { return toDate().year(); }

    /// Keeps the day of the month, clamped to the month's last day; sentinels stay as they are.
    /// Saturates at 01/01/0001 and 31/12/9999: a value out of all bounds must stay a day that can be written.
    Day plusMonths(int months) const;
    Day plusYears(int years) const;
    constexpr Day plusDays(int days) const { return isFinite() ? Day{julian + days} : *this; }

    friend constexpr auto operator<=>(Day, Day) = default;
};

/// Half-open [from, to). The inclusive last day of papers and files is converted at the edge
/// (`exchange`), never inside.
struct Period {
    Day from = Day::distantPast();
    Day to = Day::distantFuture();

    constexpr bool holds(Day day) const { return from <= day && day < to; }
    friend constexpr bool operator==(Period, Period) = default;
};

/// YYYY-MM-DD; empty text for a sentinel.
QString toIso(Day day);
/// dd/MM/yyyy, as people read it; "–" for a sentinel.
QString toVietnamese(Day day);
/// Reads YYYY-MM-DD and dd/MM/yyyy; nothing when it is neither or no such day exists (31/02/2024).
std::optional<Day> parseDay(const QString &text);

} // namespace lotrinh
