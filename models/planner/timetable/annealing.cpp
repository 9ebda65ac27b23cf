// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lotrinh::planner::timetable {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double hottest = 12.0;
constexpr double coldest = 0.12;
constexpr int movesASlice = 4096; ///< between two looks at the clock

/// Numbers -ln(u), prepared: what a move may cost at temperature 1.
std::vector<float> allowances(Random &random)
{
    std::vector<float> table(1 << 14);
    for (float &one : table)
        one = float(-std::log(1 - random.unit()));
    return table;
}

class Annealing {
public:
    Annealing(const Instance &instance, const Budget &budget, const Watch &watch)
        : m_instance(instance), m_budget(budget), m_watch(watch), m_random(budget.seed), m_allowances(allowances(m_random)),
          m_grid(instance, m_random), m_best(m_grid.timetable()), m_bestHard(m_grid.hard()), m_bestSoft(m_grid.soft())
    {
    }

    Answer run();

private:
    double share() const
    {
        if (m_budget.iterations > 0)
            return double(m_moves) / double(m_budget.iterations);
        return seconds() / std::max(1e-9, m_budget.seconds);
    }
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }
    void slice(double temperature);
    void keepIfBest();
    bool mayGoOn();

    const Instance &m_instance;
    const Budget &m_budget;
    const Watch &m_watch;
    Clock::time_point m_begin = Clock::now();
    Random m_random;
    std::vector<float> m_allowances;
    Grid m_grid;
    Timetable m_best;
    int m_bestHard, m_bestSoft;
    std::int64_t m_moves = 0;
    double m_told = 0;
};

void Annealing::keepIfBest()
{
    if (m_grid.hard() > m_bestHard || (m_grid.hard() == m_bestHard && m_grid.soft() >= m_bestSoft))
        return;
    m_best = m_grid.timetable();
    m_bestHard = m_grid.hard();
    m_bestSoft = m_grid.soft();
}

void Annealing::slice(double temperature)
{
    const int lectures = m_grid.lectureCount();
    const int cells = m_grid.cells();
    for (int move = 0; move < movesASlice; ++move) {
        const std::uint64_t dice = m_random.next();
        const int from = m_grid.cellOf(int(((dice & 0xFFFFFF) * std::uint64_t(lectures)) >> 24));
        const int to = m_grid.openCell(int((((dice >> 24) & 0xFFFFFF) * std::uint64_t(cells)) >> 24));
        if (m_grid.courseAt(to) == m_grid.courseAt(from))
            continue;
        const int limit = int(temperature * double(m_allowances[dice >> 50]));
        if (m_grid.change({from, to}, limit) > limit)
            continue;
        m_grid.apply({from, to});
        if (m_grid.hard() <= m_bestHard)
            keepIfBest();
    }
    m_moves += movesASlice;
}

bool Annealing::mayGoOn()
{
    if (!m_watch || seconds() - m_told < 0.1)
        return true;
    m_told = seconds();
    return m_watch({m_told, m_moves, m_bestHard, m_bestSoft});
}

Answer Annealing::run()
{
    while (m_grid.lectureCount() > 0 && mayGoOn()) {
        const double used = share();
        if (used >= 1)
            break;
        slice(hottest * std::pow(coldest / hottest, used));
    }
    return {m_best, scoreOf(m_instance, m_best), m_moves, seconds()};
}

} // namespace

bool hasEnoughCells(const Instance &instance)
{
    std::int64_t lessons = 0;
    for (const Course &course : instance.courses)
        lessons += course.lectures;
    std::int64_t open = std::int64_t(instance.rooms.size()) * instance.periods();
    for (const auto &room : instance.closed)
        open -= std::count_if(room.begin(), room.end(), [](char closed) { return closed != 0; });
    return lessons <= open;
}

Answer solve(const Instance &instance, const Budget &budget, const Watch &watch)
{
    return Annealing(instance, budget, watch).run();
}

} // namespace lotrinh::planner::timetable
