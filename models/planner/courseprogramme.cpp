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

/// Opens one class in every state at once, each from what the state before it cost in `before`. Whether any
/// state gained by it.
bool push(const int *__restrict before, int *__restrict to, int *__restrict steps, int price, int code, int count)
{
    int gains = 0;
    for (int i = 0; i < count; ++i) {
        const int cost = before[i] + price;
        const bool isBetter = cost < to[i];
        to[i] = isBetter ? cost : to[i];
        steps[i] = isBetter ? code + i : steps[i];
        gains |= int(isBetter);
    }
    return gains != 0;
}

} // namespace

/// Every state as it was, moved up by the seats that stand anyway.
void CourseProgramme::arrive(int *steps, int states, int arriving)
{
    for (int state = m_lowest; state <= states; ++state)
        steps[state] = codeOf(-1, std::max(0, state - arriving));
    if (arriving == 0)
        return;
    const auto best = std::min_element(m_cost.begin() + std::max(m_lowest, states - arriving), m_cost.begin() + states + 1);
    const int last = *best;
    steps[states] = codeOf(-1, int(best - m_cost.begin()));
    for (int state = states - 1; state >= m_lowest + arriving; --state)
        m_cost[state] = m_cost[state - arriving];
    m_lowest = std::min(states, m_lowest + arriving);
    m_cost[states] = last;
}

/// Several classes may end on one day: opens one after another until no state gains any more.
void CourseProgramme::open(int *steps, int option, int price, int states)
{
    const int jump = m_jumps[option];
    for (bool gains = true; gains;) {
        m_before = m_cost;
        gains = push(&m_before[m_lowest], &m_cost[m_lowest + jump], &steps[m_lowest + jump], price, codeOf(option, m_lowest), states - jump - m_lowest + 1);
        // The last class need not be full.
        for (int from = std::max(m_lowest, states - jump + 1); from < states; ++from)
            gains = push(&m_before[from], &m_cost[states], &steps[states], price, codeOf(option, from), 1) || gains;
    }
}

void CourseProgramme::trace(const Demand &demand, Start start, std::vector<Opening> &openings) const
{
    const int states = demand.states();
    openings.clear();
    int state = int(std::min_element(m_cost.begin() + m_lowest, m_cost.begin() + states + 1) - m_cost.begin());
    for (int day = demand.days() - 1; day >= start.day; --day) {
        if (m_isIdle[day])
            continue;
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
    m_lowest = std::min(start.state, states);
    m_cost[m_lowest] = 0;
    m_jumps.clear();
    for (const SeatOption &option : options)
        m_jumps.push_back(std::min(states, demand.statesOf(option.seats)));
    m_steps.resize(size_t(demand.days()) * size_t(states + 1));
    m_isIdle.assign(demand.days(), 1);
    for (int day = start.day; day < demand.days(); ++day) {
        addCharges(demand.row(day), states);
        const int arriving = given.empty() ? 0 : std::min(states, demand.statesOf(given[day]));
        const auto canOpen = [&](const SeatOption &option) { return option.price[day] < cannotBe; };
        if (arriving == 0 && std::none_of(options.begin(), options.end(), canOpen))
            continue;
        m_isIdle[day] = 0;
        int *steps = m_steps.data() + size_t(day) * size_t(states + 1);
        arrive(steps, states, arriving);
        for (size_t option = 0; option < options.size(); ++option)
            if (canOpen(options[option]))
                open(steps, int(option), options[option].price[day], states);
    }
    addCharges(demand.row(demand.days()), states);
    const int best = *std::min_element(m_cost.begin() + m_lowest, m_cost.begin() + states + 1);
    if (openings)
        trace(demand, start, *openings);
    return double(best) / demand.scale();
}

void CourseProgramme::addCharges(const int *row, int states)
{
    for (int state = m_lowest; state <= states; ++state)
        m_cost[state] += row[state];
}

} // namespace lotrinh::planner
