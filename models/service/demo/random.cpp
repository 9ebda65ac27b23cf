// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

namespace lotrinh::demo {

namespace {

constexpr quint64 golden = 0x9E3779B97F4A7C15ULL;

quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(quint64 seed, Purpose purpose, quint64 number)
    : m_state(mixed(mixed(seed + golden) + static_cast<quint64>(purpose) * golden) + mixed(number + golden))
{ }

quint64 Random::next()
{
    m_state += golden;
    return mixed(m_state);
}

int Random::below(int bound)
{
    if (bound < 1)
        return 0;
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(bound)) >> 32);
}

int Random::between(int low, int high)
{
    return low + below(high - low + 1);
}

Day Random::dayIn(Period period)
{
    return {period.from.julian + below(period.to.julian - period.from.julian)};
}

} // namespace lotrinh::demo
