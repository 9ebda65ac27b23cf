// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"

#include <algorithm>
#include <cstdint>

namespace lotrinh::planner {

/// Which days of which rooms, lecturers or people are taken: one row of bits each.
class Calendar {
public:
    Calendar() = default;
    Calendar(size_t rows, int days) : m_words((size_t(days) + 63) / 64), m_bits(rows * m_words, 0) {}

    bool isFree(int row, Span days) const
    {
        bool isFree = true;
        eachWord(row, days, [&](size_t word, std::uint64_t mask) { isFree = isFree && (m_bits[word] & mask) == 0; });
        return isFree;
    }
    void take(int row, Span days)
    {
        eachWord(row, days, [&](size_t word, std::uint64_t mask) { m_bits[word] |= mask; });
    }
    void give(int row, Span days)
    {
        eachWord(row, days, [&](size_t word, std::uint64_t mask) { m_bits[word] &= ~mask; });
    }

private:
    template <class Visit> void eachWord(int row, Span days, Visit visit) const
    {
        for (int from = days.from; from < days.to;) {
            const int bit = from & 63;
            const int count = std::min(64 - bit, days.to - from);
            const std::uint64_t ones = count == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1;
            visit(size_t(row) * m_words + size_t(from >> 6), ones << bit);
            from += count;
        }
    }

    size_t m_words = 0;
    std::vector<std::uint64_t> m_bits;
};

} // namespace lotrinh::planner
