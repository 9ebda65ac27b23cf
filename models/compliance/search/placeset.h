// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <bit>
#include <optional>
#include <vector>

namespace lotrinh::compliance {

/// Somebody's place in the order of names.
using Place = quint32;

/// A set of places below `size`, one bit each.
class PlaceSet {
public:
    PlaceSet() = default;
    explicit PlaceSet(size_t size, bool all = false)
        : m_bits((size + 63) / 64, all ? ~quint64(0) : 0)
    {
        if (all && size % 64 != 0)
            m_bits.back() = (quint64(1) << (size % 64)) - 1;
    }
    void add(Place place) { m_bits[place / 64] |= quint64(1) << (place % 64); }
    bool has(Place place) const { return m_bits[place / 64] >> (place % 64) & 1; }
    PlaceSet &operator&=(const PlaceSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
        return *this;
    }
    PlaceSet &operator|=(const PlaceSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
        return *this;
    }
    void keepUnless(const PlaceSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= ~other.m_bits[i];
    }
    qint64 count() const
    {
        qint64 sum = 0;
        for (quint64 bits : m_bits)
            sum += std::popcount(bits);
        return sum;
    }
    /// Ascending, as long as use(place) says true.
    template <class Use> void each(Use use) const
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1)
                if (!use(static_cast<Place>(i * 64) + static_cast<Place>(std::countr_zero(bits))))
                    return;
    }

private:
    std::vector<quint64> m_bits;
};

/// Who has one word of names: a list while they are few, a set once that is smaller, and joined at once.
class WordHolders {
public:
    /// In ascending order; the same place again changes nothing.
    void add(Place place)
    {
        if (m_few.empty() || m_few.back() != place)
            m_few.push_back(place);
    }
    /// After the last one: `size` places there are.
    void settle(size_t size)
    {
        constexpr size_t bitsOfAListedOne = 8 * sizeof(Place);
        if (m_few.size() * bitsOfAListedOne < size)
            return;
        m_many.emplace(size);
        for (Place place : m_few)
            m_many->add(place);
        m_few = {};
    }
    void joinInto(PlaceSet &set) const
    {
        if (m_many)
            set |= *m_many;
        for (Place place : m_few)
            set.add(place);
    }

private:
    std::vector<Place> m_few;
    std::optional<PlaceSet> m_many;
};

} // namespace lotrinh::compliance
