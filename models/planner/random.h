// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace lotrinh::planner {

/// One stream of random numbers (xoshiro256**). The same seed gives the same numbers on every machine,
/// which std::uniform_int_distribution does not promise.
class Random {
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t &word : m_state) {
            seed += 0x9E3779B97F4A7C15ULL;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
            word = mixed ^ (mixed >> 31);
        }
    }

    std::uint64_t next()
    {
        const std::uint64_t result = rotated(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }
    /// 0 … bound - 1; `bound` at least 1.
    int below(int bound)
    {
        return int(((next() >> 32) * std::uint64_t(bound)) >> 32);
    }
    /// 0 … 1, 1 excluded.
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    /// The rule of annealing, drawn beforehand: the most that a change may cost, in points; the colder, the less.
    double tolerance(double temperature) { return temperature > 0 ? -temperature * std::log(1 - unit()) : 0; }
    /// What costs no more always, what costs `change` points more the rarer the colder it is.
    bool accepts(double change, double temperature) { return change <= 0 || change <= tolerance(temperature); }

private:
    static std::uint64_t rotated(std::uint64_t value, int by) { return (value << by) | (value >> (64 - by)); }

    std::uint64_t m_state[4];
};

} // namespace lotrinh::planner
