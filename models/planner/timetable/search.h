// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/random.h"
#include "timetable.h"

#include <functional>

namespace lotrinh::planner::timetable {

struct Budget {
    double seconds = 0; ///< wall clock; 0 = not asked
    std::int64_t iterations = 0; ///< moves tried; with these the result depends on instance and seed alone
    std::uint64_t seed = 1;
};

struct Progress {
    double seconds = 0;
    std::int64_t moves = 0;
    int hard = 0; ///< of the best timetable
    int cost = 0;
};
/// Told about ten times a second. Returns false to stop; the best timetable so far is the answer.
using Watch = std::function<bool(const Progress &)>;

struct Answer {
    Timetable timetable; ///< every lesson placed, at most one in a room and period
    Score score; ///< by the full rules
    std::int64_t moves = 0;
    double seconds = 0;
};

/// Simulated annealing over the grid of rooms and periods: two cells change their contents. Rooms are never
/// doubled; the other hard rules weigh more than any soft one and are gone when it has cooled.
/// The instance must have at least as many open cells as lessons (`hasEnoughCells`).
Answer solve(const Instance &instance, const Budget &budget, const Watch &watch = {});

bool hasEnoughCells(const Instance &instance);

/// The grid with everything a move's cost is read from. Public for the test that holds it against the rules.
class Grid {
public:
    Grid(const Instance &instance, Random &random);

    struct Move {
        int from = 0; ///< cell with a lesson
        int to = 0; ///< any other open cell
    };
    /// Points (hard ones at hardWeight) the exchange would add. Stops early with a number beyond `limit`
    /// once it is clear that the true one is beyond it too.
    int change(Move move, int limit) const;
    void apply(Move move);

    int cells() const { return int(m_open.size()); } ///< open ones
    int openCell(int number) const { return m_open[size_t(number)]; }
    int lectureCount() const { return int(m_placed.size()); }
    int cellOf(int lecture) const { return m_placed[size_t(lecture)]; }
    int courseAt(int cell) const { return m_cells[size_t(cell)]; }
    /// Clashing pairs of lessons and lessons in forbidden periods; 0 exactly when Score::hard() is.
    int hard() const { return m_hard; }
    /// As the rules count; a period in which lessons of one curriculum clash is lonely once, not for each.
    int soft() const { return m_soft; }
    Timetable timetable() const;

    /// High enough that clashes are gone before the soft points matter: at 40 the tightest instances kept two.
    static constexpr int hardWeight = 300;

private:
    struct Leg {
        int course, room, period, newRoom, newPeriod;
    };
    Leg legOf(int from, int to) const;
    int clashes(int course, int period) const { return m_clash[size_t(course * m_periods + period)]; }
    int hardChange(const Leg &one, const Leg *other) const;
    int roomChange(const Leg &leg) const;
    int dayChange(const Leg &leg) const;
    int lonelyChange(const Leg &leg, int except) const;
    int lonely(std::uint32_t mask) const;
    int mostSaved(int course) const;
    void put(int course, int cell, int sign);
    void startWith(Random &random);
    int recountSoft() const;

    const Instance *m_instance;
    int m_periods, m_periodsADay, m_rooms, m_courses;
    std::vector<int> m_cells; ///< course in each cell (room × periods + period), or -1
    std::vector<int> m_open; ///< cells in which a lesson may stand
    std::vector<int> m_lectureAt; ///< lecture in each cell, or -1
    std::vector<int> m_placed; ///< cell of each lecture
    std::vector<int> m_clash; ///< by course and period: lessons there that may not stand beside it
    std::vector<std::vector<int>> m_neighbours; ///< by course: courses in conflict, itself among them
    std::vector<char> m_conflicting; ///< course × course
    std::vector<std::uint8_t> m_dayCount, m_roomCount; ///< by course and day; by course and room
    std::vector<int> m_dayTotal, m_roomTotal; ///< by course: distinct ones
    std::vector<std::vector<int>> m_curriculaOf;
    std::vector<char> m_isIn; ///< curriculum × course
    std::vector<std::uint8_t> m_standing; ///< by curriculum and period
    std::vector<std::uint32_t> m_masks; ///< by curriculum and day
    std::vector<int> m_dayOf; ///< by period
    std::vector<int> m_inRoom; ///< by course and room: pointsInRoom()
    int m_hard = 0, m_soft = 0;
};

} // namespace lotrinh::planner::timetable
