// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

namespace lotrinh::demo {

/// A small deterministic generator (splitmix64): the same seed gives the same numbers on every machine,
/// which std:: distributions do not promise. Integers only.
class Random {
public:
    /// What a stream is for: the same cadre draws names, career and seats independently of each other.
    enum class Purpose : quint64 { Person = 1, Career, Wishes, Seats, Classes, Unit };

    Random(quint64 seed, Purpose purpose, quint64 number = 0);

    quint64 next();
    /// 0 … bound − 1; 0 when bound is below 1.
    int below(int bound);
    /// Both ends included; `low` when the range is empty.
    int between(int low, int high);
    bool chance(int perMille) { return below(1000) < perMille; }
    /// A day of a finite, non-empty period; its first day otherwise.
    Day dayIn(Period period);

    template <class List> const auto &pick(const List &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    quint64 m_state;
};

} // namespace lotrinh::demo
