// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseprogramme.h"

#include <algorithm>

namespace lotrinh::planner {

namespace {

/// A step in one number: (option + 1) in the high half (0 = none opened), the state before in the low half.
constexpr int codeOf(int option, int from)
{
    return (option + 1) << 16 | from;
}
constexpr int optionOf(int code)
{
    return (code >> 16) - 1;
}
constexpr int stateOf(int code)
{
    return code & 0xFFFF;
}

/// Opens a class in `count` neighbouring states at once; the two ranges do not overlap.
void push(const int *from, int *to, int *steps, int price, int code, int count)
{
    for (int i = 0; i < count; ++i) {
        const int cost = from[i] + price;
        const bool isBetter = cost < to[i];
        to[i] = isBetter ? cost : to[i];
        steps[i] = isBetter ? code + i : steps[i];
    }
}

} // namespace

/// Every state as it was, moved up by the seats that stand anyway.
void CourseProgramme::arrive(int states, int arriving)
{
    for (int state = m_lowest; state <= states; ++state)
        m_step[state] = codeOf(-1, std::max(0, state - arriving));
    if (arriving == 0)
        return;
    const auto best = std::min_element(m_cost.begin() + std::max(m_lowest, states - arriving), m_cost.begin() + states + 1);
    const int last = *best;
    m_step[states] = codeOf(-1, int(best - m_cost.begin()));
    for (int state = states - 1; state >= m_lowest + arriving; --state)
        m_cost[state] = m_cost[state - arriving];
    m_lowest = std::min(states, m_lowest + arriving);
    m_cost[states] = last;
}

void CourseProgramme::open(const std::vector<SeatOption> &options, int day, int states)
{
    for (size_t option = 0; option < options.size(); ++option) {
        const int price = options[option].price[day];
        if (price >= cannotBe)
            continue;
        const int jump = m_jumps[option];
        int from = m_lowest;
        for (; from + jump <= states; from += jump) {
            const int count = std::min(jump, states - jump - from + 1);
            push(&m_cost[from], &m_cost[from + jump], &m_step[from + jump], price, codeOf(int(option), from), count);
        }
        // The last class need not be full.
        for (from = std::max(m_lowest, states - jump + 1); from < states; ++from)
            push(&m_cost[from], &m_cost[states], &m_step[states], price, codeOf(int(option), from), 1);
    }
}

void CourseProgramme::trace(const Demand &demand, Start start, std::vector<Opening> &openings) const
{
    const int states = demand.states();
    openings.clear();
    int state = int(std::min_element(m_cost.begin() + m_lowest, m_cost.begin() + states + 1) - m_cost.begin());
    for (int day = demand.days() - 1; day >= start.day; --day) {
        const int *steps = m_steps.data() + size_t(day) * size_t(states + 1);
        for (; optionOf(steps[state]) >= 0; state = stateOf(steps[state]))
            openings.push_back({day, optionOf(steps[state])});
        state = stateOf(steps[state]);
    }
    std::reverse(openings.begin(), openings.end());
}

double CourseProgramme::solve(const Demand &demand, const std::vector<SeatOption> &options, const std::vector<int> &given,
    Start start, std::vector<Opening> *openings)
{
    const int states = demand.states();
    m_cost.assign(states + 1, cannotBe);
    m_step.assign(states + 1, 0);
    m_lowest = std::min(start.state, states);
    m_cost[m_lowest] = 0;
    m_jumps.clear();
    for (const SeatOption &option : options)
        m_jumps.push_back(demand.statesOf(option.seats));
    if (openings)
        m_steps.resize(size_t(demand.days()) * size_t(states + 1));
    for (int day = start.day; day < demand.days(); ++day) {
        const int *row = demand.row(day);
        for (int state = m_lowest; state <= states; ++state)
            m_cost[state] += row[state];
        arrive(states, given.empty() ? 0 : std::min(states, demand.statesOf(given[day])));
        open(options, day, states);
        if (openings)
            std::copy(m_step.begin() + m_lowest, m_step.end(), m_steps.begin() + day * (states + 1) + m_lowest);
    }
    const int *row = demand.row(demand.days());
    for (int state = m_lowest; state <= states; ++state)
        m_cost[state] += row[state];
    const int best = *std::min_element(m_cost.begin() + m_lowest, m_cost.begin() + states + 1);
    if (openings)
        trace(demand, start, *openings);
    return double(best) / demand.scale();
}

} // namespace lotrinh::planner
