// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace lotrinh {

/// The closed codes of exchange.md §1: how an enumerator is written in files, commands and the store.
/// Each enumeration specialises `codes` with one array of (enumerator, code).
template <class E>
struct CodeTable;

template <class E>
QString toCode(E value)
{
    for (const auto &[enumerator, code] : CodeTable<E>::codes)
        if (enumerator == value)
            return QLatin1String(code);
    return {};
}

template <class E>
std::optional<E> fromCode(const QString &text)
{
    for (const auto &[enumerator, code] : CodeTable<E>::codes)
        if (text == QLatin1String(code))
            return enumerator;
    return {};
}

/// "a | b | c", for messages that say what would be right.
template <class E>
QString codeChoices()
{
    QString text;
    for (const auto &[enumerator, code] : CodeTable<E>::codes)
        text += (text.isEmpty() ? QString() : QStringLiteral(" | ")) + QLatin1String(code);
    return text;
}

} // namespace lotrinh
