// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"

#include <algorithm>
#include <map>
#include <span>

namespace lotrinh::planner {

/// Somebody who could take a seat of one course, as a stream of charges: what each further working day of
/// waiting costs, and what is left to pay when no seat ever comes. The charges of the days up to the class
/// add up to no more than the true cost of that class, so everything built on them bounds from below.
struct Charges {
    std::vector<int> daily; ///< by working day: charged while no class has ended before it
    int never = 0; ///< charged at the end to whoever got no seat

    friend auto operator<=>(const Charges &, const Charges &) = default;
};

/// How many wait with the same charges, by unit.
using Waiting = std::map<Charges, std::map<int, int>>;

/// How many of a unit can have been taught before a day: as often as a class fits before it, so many at a time as the
/// unit may send, and whoever sat in classes that stand already.
struct UnitPace {
    std::span<const Unit> units;
    int classDays = 1;
    std::vector<int> standing; ///< by day: seats of standing classes that ended before it; empty = none

    int mostBefore(int unit, int day) const
    {
        return units[size_t(unit)].limit * (day / classDays) + (standing.empty() ? 0 : standing[size_t(day)]);
    }
};

/// What the seats of one course are worth: the least that is still to be paid on each day when so many
/// seats have been opened before it, and no unit has sent more than it could. Each day chooses anew who has been
/// served; that is a relaxation of one lasting choice, so the sum over the days is a lower bound for every seating.
class Demand {
public:
    Demand() = default;
    /// States count seats in steps of `step()`.
    Demand(int days, const Waiting &people, const UnitPace &pace, int step, int largestStates);

    int days() const { return m_days; }
    int people() const { return m_people; }
    int step() const { return m_step; }
    /// Points are counted in fractions 1/scale(), so that sums and prices stay whole numbers.
    int scale() const { return m_scale; }
    int states() const { return m_states; } ///< the highest state: everybody has a seat
    /// Charged on working day `day` (0 …), or at the end (`day` = days()), by number of states opened.
    const int *row(int day) const { return m_rows.data() + size_t(day) * size_t(m_states + 1); }
    int statesOf(int seats) const { return (seats + m_step - 1) / m_step; }
    /// The state that so many seats have surely reached.
    int stateWith(int seats) const { return std::min(m_states, seats / m_step); }

private:
    void fill(const Waiting &people, const UnitPace &pace);

    int m_days = 0;
    int m_people = 0;
    int m_step = 1;
    int m_states = 0;
    int m_scale = 16;
    std::vector<int> m_rows;
};

/// The charges of a wish when nothing else serves its gaps, by a class its person could sit in (attendable.h). `shares` (by gap, may be empty) caps what a gap
/// that several courses could serve may count for in this one.
Charges chargesOf(const Instance &instance, const Wish &wish, const std::vector<int> &shares);

} // namespace lotrinh::planner
