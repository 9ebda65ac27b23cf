// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "seating.h"

namespace lotrinh::planner {

/// Annealing over people at a low temperature: one person moves to another class of the course, or two
/// change places, or a waiting one takes somebody's seat. Never breaks a hard rule of seats, never leaves
/// a class below its least.
class PeopleSearch {
public:
    PeopleSearch(Seating &seating, std::uint64_t seed);
    /// One try at this temperature (points). Whether anything changed.
    bool step(double temperature);

private:
    bool moveTo(int wish, int place, double temperature);
    bool exchange(int wish, int other, double temperature);
    bool isWelcome(int change, double temperature);

    Seating *m_seating;
    Random m_random;
    std::vector<int> m_movable; ///< wishes whose course has a place
};

} // namespace lotrinh::planner
