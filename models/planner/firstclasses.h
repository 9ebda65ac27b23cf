// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bound.h"
#include "countedclasses.h"
#include "random.h"

#include <span>

namespace lotrinh::planner {

/// A first set of classes: the mean of the bound's openings in whole classes, then what every course still gains by,
/// by the programme, at the bound's prices, in the rooms and with the lecturers that are left.
class FirstClasses {
public:
    /// `bound` gives shadow prices and must outlive this; `classes` is empty and counted on the bound's level.
    FirstClasses(const Bound &bound, CountedClasses &classes);

    /// Courses come in an order drawn by the seed.
    void open(std::uint64_t seed);

private:
    /// A class of the relaxation as it would stand.
    struct Rounded {
        int end = 0;
        int course = 0;
        int option = 0;
    };
    std::vector<Rounded> roundedOpenings() const;
    void placeRounded();
    void fill(int course);
    CourseProgramme::Start resumeAt(const Demand &demand, std::vector<int> &given, CourseProgramme::Start start,
        std::span<const Opening> placed, int day) const;
    bool place(int course, const Opening &opening, int group);
    void forbidWhatIsFull(int course);

    const Bound *m_bound;
    CountedClasses *m_classes;
    CourseProgramme m_programme;
    std::vector<SeatOption> m_options;
    std::vector<std::vector<int>> m_groupOf;
    std::vector<Opening> m_openings;
};

} // namespace lotrinh::planner
