// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demand.h"

namespace lotrinh::planner {

/// A class the programme opens: its last day and how it is seated.
struct Opening {
    int end = 0;
    int option = 0;
};

/// Seats a class of one course can have, and what opening one costs by its last day (cannotBe when there is no way).
struct SeatOption {
    int seats = 0;
    std::vector<int> price; ///< in the demand's fractions of a point
};

inline constexpr int cannotBe = 1'100'000'000;

/// When to open which classes of one course, exactly, for given prices and demand: a dynamic programme
/// over (last day, seats opened so far). Keeps its working memory between calls; one per thread.
class CourseProgramme {
public:
    /// The least, in points, of prices paid and charges left from day `start.day` on, when `start.state` states
    /// have been opened before it. `given`: seats that end on each day anyway (empty = none).
    /// `openings`, when asked, is the choice that reaches it, by last day.
    struct Start {
        int day = 0;
        int state = 0;
    };
    double solve(const Demand &demand, const std::vector<SeatOption> &options, const std::vector<int> &given, Start start,
        std::vector<Opening> *openings);

private:
    void addCharges(const int *row, int states);
    void arrive(int *steps, int states, int arriving);
    void open(int *steps, int option, int price, int states);
    void trace(const Demand &demand, Start start, std::vector<Opening> &openings) const;

    std::vector<int> m_cost;
    std::vector<int> m_before; ///< m_cost while it grows
    std::vector<int> m_jumps; ///< states of each option
    std::vector<int> m_steps; ///< by day: how each state came about, option + 1 and the state before, see codeOf()
    std::vector<char> m_isIdle; ///< by day: every state stayed what it was
    int m_lowest = 0; ///< states below it cannot be reached any more
};

} // namespace lotrinh::planner
