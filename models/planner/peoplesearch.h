// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "seating.h"

namespace lotrinh::planner {

/// Annealing over people at a low temperature: one person moves to another class of the course; where the way is
/// barred by a full class, the person's own other class or the unit's limit, somebody who bars it goes elsewhere.
/// Never breaks a hard rule of seats, never leaves a class below its least.
class PeopleSearch {
public:
    PeopleSearch(Seating &seating, std::uint64_t seed);
    /// One try at this temperature (points). Whether anything changed.
    bool step(double temperature);
    /// The same for a wish of a course that has places.
    bool stepOf(int wish, double temperature);

private:
    int drawWish();
    int drawPlace(int wish);
    int drawOther(int place, int from);
    int whoBars(int wish, int place);
    bool moveTo(int wish, int place, double tolerance);
    bool takeThePlaceOf(int wish, int place, int other, double tolerance);
    void findWays(int other, int spare, double tolerance);
    bool sendAway(int other);
    void orderByEnd();
    bool isThin(int place) const;
    void put(int wish, int place);

    Seating *m_seating;
    Random m_random;
    std::vector<std::vector<int>> m_byEnd; ///< by course: its places as they ended when the search began
    std::vector<int> m_rank; ///< by place: where it stands there
    std::vector<int> m_movable; ///< wishes whose course has a place
    std::vector<std::vector<int>> m_ofUnit; ///< by unit: its people's wishes
    std::vector<std::vector<int>> m_ofPerson;
    std::vector<std::pair<int, int>> m_ways; ///< change and place (-1 = none) for whoever has to go, cheapest first
};

} // namespace lotrinh::planner
