// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day.h"

namespace lotrinh {

/// Local wall-clock time of a session, to the minute, without zone (semantics.md, head).
/// `minutes` counts from Julian day 0, 00:00.
struct LocalMinute {
    qint64 minutes = 0;

    static constexpr LocalMinute startOf(Day day) { return {qint64(day.julian) * 1440}; }
    constexpr Day day() const { return {static_cast<qint32>(minutes / 1440)}; }
    constexpr int minuteOfDay() const { return static_cast<int>(minutes % 1440); }

    friend constexpr auto operator<=>(LocalMinute, LocalMinute) = default;
};

/// Half-open [from, to) on the wall clock.
struct TimeSpan {
    LocalMinute from;
    LocalMinute to;

    constexpr bool overlaps(TimeSpan other) const { return from < other.to && other.from < to; }
    friend constexpr bool operator==(TimeSpan, TimeSpan) = default;
};

/// YYYY-MM-DDTHH:MM
QString toIso(LocalMinute minute);
/// Reads "YYYY-MM-DDTHH:MM" (also with a blank for T, dd/MM/yyyy, and ":00" seconds).
std::optional<LocalMinute> parseLocalMinute(const QString &text);

} // namespace lotrinh
