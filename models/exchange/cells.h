// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "domain/codedenum.h"
#include "domain/day.h"
#include "domain/localminute.h"
#include "problem.h"

#include <type_traits>

namespace lotrinh::exchange {

/// Why a cell cannot be read.
struct CellError {
    ProblemKind kind = ProblemKind::EmptyCell;
    QStringList facts;
};
using CellOutcome = std::optional<CellError>; ///< nothing = read

/// Read one cell that is not empty, by the column's type. `out` changes only when it can be read.
CellOutcome parseCell(const Column &column, const QString &text, QString &out);
CellOutcome parseCell(const Column &column, const QString &text, QStringList &out);
CellOutcome parseCell(const Column &column, const QString &text, Day &out);
CellOutcome parseCell(const Column &column, const QString &text, LocalMinute &out);
CellOutcome parseCell(const Column &column, const QString &text, bool &out);
CellOutcome parseCell(const Column &column, const QString &text, int &out);
CellOutcome parseCell(const Column &column, const QString &text, std::optional<int> &out);

template <class E>
requires std::is_enum_v<E> CellOutcome parseCell(const Column &, const QString &text, E &out)
{
    const std::optional<E> value = fromCode<E>(text.trimmed());
    if (!value)
        return CellError{ProblemKind::BadChoice, {text, codeChoices<E>()}};
    out = *value;
    return {};
}

template <class E>
requires std::is_enum_v<E> CellOutcome parseCell(
    const Column &column, const QString &text, std::optional<E> &out)
{
    E value{};
    CellOutcome outcome = parseCell(column, text, value);
    if (!outcome)
        out = value;
    return outcome;
}

/// Write one cell, by the column's type; reading it again gives the same value.
QString printCell(const Column &column, const QString &value);
QString printCell(const Column &column, const QStringList &value);
QString printCell(const Column &column, Day value);
QString printCell(const Column &column, LocalMinute value);
QString printCell(const Column &column, bool value);
QString printCell(const Column &column, int value);
QString printCell(const Column &column, const std::optional<int> &value);

template <class E>
requires std::is_enum_v<E> QString printCell(const Column &, E value)
{
    return toCode(value);
}

template <class E>
requires std::is_enum_v<E> QString printCell(const Column &, const std::optional<E> &value)
{
    return value ? toCode(*value) : QString();
}

} // namespace lotrinh::exchange
