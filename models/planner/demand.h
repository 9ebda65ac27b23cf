// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"

#include <map>

namespace lotrinh::planner {

/// Somebody who could take a seat of one course, as a stream of charges: what each further working day of
/// waiting costs, and what is left to pay when no seat ever comes. The charges of the days up to the class
/// add up to no more than the true cost of that class, so everything built on them bounds from below.
struct Charges {
    std::vector<int> daily; ///< by working day: charged while no class has ended before it
    int never = 0; ///< charged at the end to whoever got no seat

    friend auto operator<=>(const Charges &, const Charges &) = default;
};

/// What the seats of one course are worth: the least that is still to be paid on each day when so many
/// seats have been opened before it. Each day chooses anew who has been served; that is a relaxation of
/// one lasting choice, so the sum over the days is a lower bound for every seating.
class Demand {
public:
    Demand() = default;
    /// `people`: how many wait with the same charges. States count seats in steps of `step()`.
    Demand(int days, const std::map<Charges, int> &people, int step, int largestStates);

    int days() const { return m_days; }
    int people() const { return m_people; }
    int step() const { return m_step; }
    /// Points are counted in fractions 1/scale(), so that sums and prices stay whole numbers.
    int scale() const { return m_scale; }
    int states() const { return m_states; } ///< the highest state: everybody has a seat
    /// Charged on working day `day` (0 …), or at the end (`day` = days()), by number of states opened.
    const int *row(int day) const { return m_rows.data() + size_t(day) * size_t(m_states + 1); }
    int statesOf(int seats) const { return (seats + m_step - 1) / m_step; }

private:
    void fill(const std::map<Charges, int> &people);

    int m_days = 0;
    int m_people = 0;
    int m_step = 1;
    int m_states = 0;
    int m_scale = 16;
    std::vector<int> m_rows;
};

/// The charges of a wish when nothing else serves its gaps. `shares` (by gap, may be empty) caps what a gap
/// that several courses could serve may count for in this one.
Charges chargesOf(const Instance &instance, const Wish &wish, const std::vector<int> &shares);

} // namespace lotrinh::planner
