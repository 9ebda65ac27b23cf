// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"

#include <optional>

namespace lotrinh {

/// A birth date of which only the year, or the year and month, may be known.
struct BirthDate {
    int year = 0;
    std::optional<int> month;
    std::optional<int> day; ///< only with a month

    friend bool operator==(const BirthDate &, const BirthDate &) = default;
};

/// Reads YYYY, YYYY-MM, YYYY-MM-DD, MM/yyyy, dd/MM/yyyy and 00 for an unknown day or month (00/00/1965);
/// nothing when it is none of these or no such day exists.
std::optional<BirthDate> parseBirthDate(const QString &text);
/// 1965, 1965-05 or 1965-05-20.
QString toIso(const BirthDate &birth);
/// 1965, 05/1965 or 20/05/1965.
QString toVietnamese(const BirthDate &birth);
/// Completed years on a day. An unknown day is taken in the middle: 1 July of the year, the 15th of the
/// month.
int ageOn(const BirthDate &birth, Day day);

} // namespace lotrinh
