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
    /// By last day: whether any of the rows is free throughout a span of `length` days that ends then.
    void freeEnds(const std::vector<int> &rows, int length, std::vector<char> &ends) const
    {
        std::vector<std::uint64_t> any(m_words, 0);
        std::vector<std::uint64_t> run(m_words);
        for (int row : rows) {
            for (size_t word = 0; word < m_words; ++word)
                run[word] = ~m_bits[size_t(row) * m_words + word];
            // A run of n days and one of m days that ends m days later make one of n + m.
            for (int have = 1; have < length;) {
                const int more = std::min(have, length - have);
                meetShifted(run, more);
                have += more;
            }
            for (size_t word = 0; word < m_words; ++word)
                any[word] |= run[word];
        }
        for (size_t day = 0; day < ends.size(); ++day)
            ends[day] = int(day) + 1 >= length && (any[day >> 6] >> (day & 63) & 1) != 0;
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
    /// bits &= bits moved `by` days later (1 … 63).
    static void meetShifted(std::vector<std::uint64_t> &bits, int by)
    {
        for (size_t word = bits.size(); word-- > 0;)
            bits[word] &= bits[word] << by | (word > 0 ? bits[word - 1] >> (64 - by) : 0);
    }
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

/// The days of the plan on which each room or lecturer is blocked.
template <class Resource> Calendar blockedDays(const std::vector<Resource> &resources, int days)
{
    Calendar calendar(resources.size(), days);
    for (size_t row = 0; row < resources.size(); ++row)
        for (Span span : resources[row].blocked)
            calendar.take(int(row), {std::max(0, span.from), std::min(days, span.to)});
    return calendar;
}

} // namespace lotrinh::planner
