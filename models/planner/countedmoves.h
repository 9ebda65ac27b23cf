// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countedclasses.h"
#include "random.h"

namespace lotrinh::planner {

/// Annealing of classes while people are only counted: slides one to other days or another size of room, lets two
/// exchange their days, opens one, drops one; each is judged by the charges of the days between alone. At first a
/// room may be lacking at a price that rises, or long classes would never find a way past each other; towards the
/// end none may. Deterministic for a seed.
class CountedMoves {
public:
    /// `classes` must outlive the moves; nobody else changes it meanwhile. `roomPrices`: what a room of a group is
    /// worth on a day, in points, as far as is known (empty = not at all): lacking one there begins at no less.
    CountedMoves(CountedClasses &classes, std::uint64_t seed, const std::vector<std::vector<double>> &roomPrices = {});

    /// So many moves, when `used` (0 … 1) of the time has gone. No room is lacking once it was called with
    /// `mayLackUntil` or more.
    void run(double used, int moves);
    static constexpr double mayLackUntil = 0.9;

    /// By how much the charges and class costs have changed since the beginning, in points.
    double change() const { return m_change; }

private:
    /// Seats of a course that come or go with the end of a day.
    struct Shift {
        int end = 0;
        int seats = 0;
    };
    /// Class `index` of a course.
    struct Pick {
        int course = 0;
        size_t index = 0;
    };
    void countSeats();
    void endLacking();
    Pick drawClass();
    void drawRoom(CountedClass &one);
    void slide(double temperature);
    void exchange(double temperature);
    void open(double temperature);
    void drop(double temperature);
    void step(double temperature);
    bool accepts(double change, double lack, double temperature);
    bool replace(Pick pick, const CountedClass &next);
    bool isInForce(const CountedClass &one) const;
    int seatsIn(int course, int group) const;
    double lackBy(const CountedClass *come, const CountedClass *gone) const;
    int endOf(const CountedClass &one) const { return m_classes->daysOf(one).to - 1; }
    Shift shiftOf(const CountedClass &one) const { return {endOf(one), one.seats}; }
    double changeBy(int course, Shift gone, Shift come) const;
    double changeWithout(Pick pick) const;
    void takeAway(Pick pick, double change);
    void keep(int course, Shift gone, Shift come, double change);

    CountedClasses *m_classes;
    Random m_random;
    std::vector<std::vector<int>> m_before; ///< by course and day, and at the end: seats opened before it
    std::vector<int> m_held; ///< courses that can have classes
    std::vector<std::vector<double>> m_lackPrices; ///< by group and day: points of a lacking room at the beginning
    double m_dearness = 1; ///< how many times that it is now
    bool m_mayLack = true;
    double m_change = 0;
};

} // namespace lotrinh::planner
