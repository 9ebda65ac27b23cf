// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classlevel.h"

#include <cstdint>

namespace lotrinh::planner {

/// A proven lower bound of every plan's cost, by Lagrangian relaxation. Relaxed, with prices >= 0:
/// - a class needs one room of its size group on each of its days (price per group and day);
/// - the classes of a course that run on one day need as many free lecturers (price per course and day).
/// Left out altogether, which only lowers the cost: smallest sizes, people in two classes at once, rooms'
/// own calendars, people's between the first and the last class they could sit in, lecturers shared between courses. Each day chooses anew who is served
/// (demand.h). What remains falls apart into one dynamic programme a course, solved exactly, so for any
/// prices the sum of their values minus the prices of all rooms and lecturers is a bound.
class Bound {
public:
    explicit Bound(ClassLevel level, std::int64_t constant = 0);

    /// One step of the subgradient method. The best bound never falls.
    void step();
    /// Points; whole, because every plan's cost is.
    std::int64_t value() const;
    int steps() const { return m_steps; }

    const ClassLevel &level() const { return m_level; }
    /// Price of a room of the group on the day, and of a lecturer for the course on the day, at the best bound.
    const std::vector<std::vector<double>> &roomPrices() const { return m_bestRooms; }
    const std::vector<std::vector<double>> &lecturerPrices() const { return m_bestLecturers; }
    /// How many classes end on a day, by course, size and day, in the mean of the steps: no step alone fits into the
    /// rooms, their mean nearly does.
    const std::vector<std::vector<std::vector<double>>> &meanOpenings() const { return m_mean; }

private:
    double solveCourse(size_t course, std::vector<Opening> &openings);
    void countUse(size_t course, const std::vector<Opening> &openings);
    void blendIn();
    void move();

    ClassLevel m_level;
    std::int64_t m_constant;
    CourseProgramme m_programme;
    std::vector<std::vector<double>> m_rooms, m_lecturers;
    std::vector<std::vector<double>> m_bestRooms, m_bestLecturers;
    std::vector<std::vector<double>> m_roomSlope, m_lecturerSlope; ///< smoothed direction
    std::vector<std::vector<int>> m_roomUse, m_lecturerUse;
    std::vector<std::vector<Opening>> m_openings;
    std::vector<std::vector<std::vector<double>>> m_mean;
    std::vector<SeatOption> m_options;
    std::vector<std::vector<int>> m_groupOf; ///< by option and day: the cheapest room group
    double m_best = 0;
    double m_current = 0;
    double m_reach = 0.03; ///< how far above the best bound the target of a step lies
    int m_sinceBetter = 0;
    int m_steps = 0;
};

/// Prices of a class of the course by last day: what opening it costs plus the prices of its days.
/// `groupOf` receives the cheapest room group for each size and day. Rooms are not asked to be free.
void priceOptions(const ClassLevel &level, int course, const std::vector<std::vector<double>> &roomPrices,
    const std::vector<double> &lecturerPrices, std::vector<SeatOption> &options, std::vector<std::vector<int>> &groupOf);

} // namespace lotrinh::planner
