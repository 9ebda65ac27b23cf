// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>

namespace lotrinh {

/// The order of codes in every list and file: by Unicode code point (exchange.md §2), the same as the
/// byte order of UTF-8. QString's own order differs for letters beyond U+FFFF.
inline bool codeLess(const QString &left, const QString &right)
{
    // Surrogates stand for code points above every other unit, so they are moved above U+E000 … U+FFFF.
    const auto weight = [](QChar unit) -> int {
        const int value = unit.unicode();
        return value >= 0xE000 ? value - 0x800 : value >= 0xD800 ? value + 0x2000 : value;
    };
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
        [&](QChar a, QChar b) { return weight(a) < weight(b); });
}

} // namespace lotrinh
