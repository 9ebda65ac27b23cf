// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../statement.h"
#include "domain/codedenum.h"
#include "domain/day.h"
#include "domain/id.h"
#include "domain/localminute.h"

#include <limits>
#include <type_traits>

namespace lotrinh::store {

/// How one type stands in a cell, on both engines alike. `unset` is the member's value in a fresh row: an
/// open day equal to it is NULL, and NULL reads back as it. decode() is false when the cell cannot be true.
template <class T> struct Codec;

/// Rounds towards minus infinity, so that days before year 1 survive too.
constexpr qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// yyyymmdd; open ends as the smallest and largest number that orders right.
qint64 toNumber(Day day);
std::optional<Day> dayFromNumber(qint64 number);

template <> struct Codec<qint64> {
    static Cell encode(qint64 value, qint64) { return value; }
    static bool decode(const Cell &cell, qint64 &value)
    {
        const auto *number = std::get_if<qint64>(&cell);
        return number && (value = *number, true);
    }
};

template <> struct Codec<int> {
    static Cell encode(int value, int) { return qint64(value); }
    static bool decode(const Cell &cell, int &value)
    {
        const auto *number = std::get_if<qint64>(&cell);
        if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
            return false;
        value = static_cast<int>(*number);
        return true;
    }
};

template <> struct Codec<bool> {
    static Cell encode(bool value, bool) { return qint64(value); }
    static bool decode(const Cell &cell, bool &value)
    {
        const auto *number = std::get_if<qint64>(&cell);
        return number && (*number == 0 || *number == 1) && (value = *number == 1, true);
    }
};

template <> struct Codec<QString> {
    /// Stored NFC (semantics.md §8).
    static Cell encode(const QString &value, const QString &)
    {
        return value.normalized(QString::NormalizationForm_C);
    }
    static bool decode(const Cell &cell, QString &value)
    {
        const auto *text = std::get_if<QString>(&cell);
        return text && (value = *text, true);
    }
};

template <> struct Codec<Day> {
    static Cell encode(Day value, Day unset)
    {
        if (value == unset && !value.isFinite())
            return {};
        return toNumber(value);
    }
    static bool decode(const Cell &cell, Day &value)
    {
        const auto *number = std::get_if<qint64>(&cell);
        if (!number)
            return std::holds_alternative<std::monostate>(cell);
        const auto day = dayFromNumber(*number);
        return day && (value = *day, true);
    }
};

template <> struct Codec<LocalMinute> {
    /// yyyymmddhhmm
    static Cell encode(LocalMinute value, LocalMinute)
    {
        const int minute = value.minuteOfDay();
        return toNumber(value.day()) * 10000 + minute / 60 * 100LL + minute % 60;
    }
    static bool decode(const Cell &cell, LocalMinute &value);
};

template <class Tag> struct Codec<Id<Tag>> {
    static Cell encode(Id<Tag> value, Id<Tag>) { return value.isValid() ? Cell(value.value) : Cell(); }
    static bool decode(const Cell &cell, Id<Tag> &value)
    {
        const auto *number = std::get_if<qint64>(&cell);
        value.value = number ? *number : 0;
        return number || std::holds_alternative<std::monostate>(cell);
    }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static Cell encode(E value, E) { return toCode(value); }
    static bool decode(const Cell &cell, E &value)
    {
        const auto *text = std::get_if<QString>(&cell);
        const auto read = text ? fromCode<E>(*text) : std::nullopt;
        return read && (value = *read, true);
    }
};

template <class T> struct Codec<std::optional<T>> {
    static Cell encode(const std::optional<T> &value, const std::optional<T> &)
    {
        return value ? Codec<T>::encode(*value, T()) : Cell();
    }
    static bool decode(const Cell &cell, std::optional<T> &value)
    {
        value.reset();
        return std::holds_alternative<std::monostate>(cell) || Codec<T>::decode(cell, value.emplace());
    }
};

} // namespace lotrinh::store
