// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include <algorithm>
#include <bit>

namespace lotrinh::planner::timetable {

Grid::Grid(const Instance &instance, Random &random)
    : m_instance(&instance), m_periods(instance.periods()), m_periodsADay(instance.periodsADay), m_rooms(int(instance.rooms.size())),
      m_courses(int(instance.courses.size())), m_cells(size_t(m_rooms * m_periods), -1), m_lectureAt(m_cells.size(), -1),
      m_clash(size_t(m_courses * m_periods), 0), m_neighbours(instance.courses.size()), m_conflicting(size_t(m_courses * m_courses), 0),
      m_dayCount(size_t(m_courses * instance.days), 0), m_roomCount(size_t(m_courses * m_rooms), 0), m_dayTotal(instance.courses.size(), 0),
      m_roomTotal(instance.courses.size(), 0), m_curriculaOf(instance.courses.size()), m_isIn(instance.curricula.size() * size_t(m_courses), 0),
      m_standing(instance.curricula.size() * size_t(m_periods), 0), m_masks(instance.curricula.size() * size_t(instance.days), 0),
      m_dayOf(size_t(m_periods)), m_inRoom(size_t(m_courses * m_rooms))
{
    const auto conflicting = conflictsOf(instance);
    for (int a = 0; a < m_courses; ++a)
        for (int b = 0; b < m_courses; ++b)
            if (a == b || conflicting[size_t(a)][size_t(b)]) {
                m_neighbours[size_t(a)].push_back(b);
                m_conflicting[size_t(a * m_courses + b)] = 1;
            }
    for (size_t curriculum = 0; curriculum < instance.curricula.size(); ++curriculum)
        for (int course : instance.curricula[curriculum]) {
            m_curriculaOf[size_t(course)].push_back(int(curriculum));
            m_isIn[curriculum * size_t(m_courses) + size_t(course)] = 1;
        }
    for (int period = 0; period < m_periods; ++period)
        m_dayOf[size_t(period)] = period / m_periodsADay;
    for (int course = 0; course < m_courses; ++course)
        for (int room = 0; room < m_rooms; ++room)
            m_inRoom[size_t(course * m_rooms + room)] = pointsInRoom(instance, course, room);
    for (int cell = 0; cell < int(m_cells.size()); ++cell)
        if (!isClosed(instance, cell / m_periods, cell % m_periods))
            m_open.push_back(cell);
    startWith(random);
    m_soft = recountSoft();
}

/// A lesson comes to the cell (+1) or leaves it (-1); keeps every count but m_soft.
void Grid::put(int course, int cell, int sign)
{
    const int period = cell % m_periods;
    const int room = cell / m_periods;
    const int day = m_dayOf[size_t(period)];
    const auto c = size_t(course);
    m_hard += sign * (m_instance->unavailable[c][size_t(period)] != 0 ? 1 : 0);
    if (sign < 0)
        for (int other : m_neighbours[c])
            --m_clash[size_t(other * m_periods + period)];
    m_hard += sign * clashes(course, period);
    if (sign > 0)
        for (int other : m_neighbours[c])
            ++m_clash[size_t(other * m_periods + period)];
    std::uint8_t &ofDay = m_dayCount[c * size_t(m_instance->days) + size_t(day)];
    std::uint8_t &ofRoom = m_roomCount[c * size_t(m_rooms) + size_t(room)];
    if (sign > 0) {
        m_dayTotal[c] += ofDay++ == 0 ? 1 : 0;
        m_roomTotal[c] += ofRoom++ == 0 ? 1 : 0;
    } else {
        m_dayTotal[c] -= --ofDay == 0 ? 1 : 0;
        m_roomTotal[c] -= --ofRoom == 0 ? 1 : 0;
    }
    const std::uint32_t bit = std::uint32_t(1) << (period % m_periodsADay);
    for (int curriculum : m_curriculaOf[c]) {
        std::uint8_t &standing = m_standing[size_t(curriculum * m_periods + period)];
        std::uint32_t &mask = m_masks[size_t(curriculum * m_instance->days + day)];
        standing = std::uint8_t(standing + sign);
        mask = standing > 0 ? mask | bit : mask & ~bit;
    }
}

/// The lessons that fit worst first, each into the cell where it clashes and costs least.
void Grid::startWith(Random &random)
{
    std::vector<std::pair<int, int>> order;
    for (int course = 0; course < m_courses; ++course)
        for (int lecture = 0; lecture < m_instance->courses[size_t(course)].lectures; ++lecture)
            order.emplace_back(-int(m_neighbours[size_t(course)].size()), course);
    std::stable_sort(order.begin(), order.end());
    for (const auto &[weight, course] : order) {
        int best = -1;
        int bestCost = 0;
        int ties = 0;
        for (int cell : m_open) {
            if (m_cells[size_t(cell)] >= 0)
                continue;
            const int period = cell % m_periods;
            const int cost = 1000 * (clashes(course, period) + (m_instance->unavailable[size_t(course)][size_t(period)] ? 1 : 0))
                + m_inRoom[size_t(course * m_rooms + cell / m_periods)];
            if (best < 0 || cost < bestCost) {
                best = cell;
                bestCost = cost;
                ties = 1;
            } else if (cost == bestCost && random.below(++ties) == 0) {
                best = cell;
            }
        }
        m_cells[size_t(best)] = course;
        m_lectureAt[size_t(best)] = int(m_placed.size());
        m_placed.push_back(best);
        put(course, best, +1);
    }
}

int Grid::lonely(std::uint32_t mask) const
{
    return 2 * std::popcount(mask & ~(mask << 1) & ~(mask >> 1));
}

int Grid::recountSoft() const
{
    const Timetable now = timetable();
    int points = roomCapacity(*m_instance, now) + homeRoom(*m_instance, now) + minWorkingDays(*m_instance, now)
        + roomStability(*m_instance, now);
    for (std::uint32_t mask : m_masks)
        points += lonely(mask);
    return points;
}

Grid::Leg Grid::legOf(int from, int to) const
{
    return {m_cells[size_t(from)], from / m_periods, from % m_periods, to / m_periods, to % m_periods};
}

/// Clashes and forbidden periods; `other` is the lesson that goes the opposite way, or null.
int Grid::hardChange(const Leg &one, const Leg *other) const
{
    const auto unavailable = [&](int course, int period) { return m_instance->unavailable[size_t(course)][size_t(period)] != 0 ? 1 : 0; };
    const auto oneWay = [&](const Leg &leg) {
        return clashes(leg.course, leg.newPeriod) + unavailable(leg.course, leg.newPeriod) - (clashes(leg.course, leg.period) - 1)
            - unavailable(leg.course, leg.period);
    };
    if (!other)
        return oneWay(one);
    const int shared = m_conflicting[size_t(one.course * m_courses + other->course)] != 0 ? 1 : 0;
    return oneWay(one) + oneWay(*other) - 2 * shared;
}

int Grid::roomChange(const Leg &leg) const
{
    if (leg.room == leg.newRoom)
        return 0;
    const size_t row = size_t(leg.course) * size_t(m_rooms);
    int change = m_inRoom[row + size_t(leg.newRoom)] - m_inRoom[row + size_t(leg.room)];
    change += m_roomCount[row + size_t(leg.newRoom)] == 0 ? 1 : 0;
    change -= m_roomCount[row + size_t(leg.room)] == 1 ? 1 : 0;
    return change;
}

int Grid::dayChange(const Leg &leg) const
{
    const int day = m_dayOf[size_t(leg.period)];
    const int newDay = m_dayOf[size_t(leg.newPeriod)];
    if (day == newDay)
        return 0;
    const size_t row = size_t(leg.course) * size_t(m_instance->days);
    const int before = m_dayTotal[size_t(leg.course)];
    const int after = before + (m_dayCount[row + size_t(newDay)] == 0 ? 1 : 0) - (m_dayCount[row + size_t(day)] == 1 ? 1 : 0);
    const int least = m_instance->courses[size_t(leg.course)].leastDays;
    return 5 * (std::max(0, least - after) - std::max(0, least - before));
}

/// Lonely lessons of the course's curricula, those left out that `except` belongs to as well: there one
/// lesson takes the place of the other.
int Grid::lonelyChange(const Leg &leg, int except) const
{
    const int day = m_dayOf[size_t(leg.period)];
    const int newDay = m_dayOf[size_t(leg.newPeriod)];
    const std::uint32_t bit = std::uint32_t(1) << (leg.period - day * m_periodsADay);
    const std::uint32_t newBit = std::uint32_t(1) << (leg.newPeriod - newDay * m_periodsADay);
    int change = 0;
    for (int curriculum : m_curriculaOf[size_t(leg.course)]) {
        if (except >= 0 && m_isIn[size_t(curriculum * m_courses + except)])
            continue;
        const std::uint32_t *masks = m_masks.data() + size_t(curriculum * m_instance->days);
        const std::uint32_t keeps = m_standing[size_t(curriculum * m_periods + leg.period)] > 1 ? bit : 0;
        if (day == newDay) {
            change += lonely((masks[day] & ~bit) | keeps | newBit) - lonely(masks[day]);
        } else {
            change += lonely((masks[day] & ~bit) | keeps) - lonely(masks[day]);
            change += lonely(masks[newDay] | newBit) - lonely(masks[newDay]);
        }
    }
    return change;
}

/// A lesson that moves can save no more by its days and curricula: one working day, and in each curriculum its
/// own loneliness and that of two neighbours.
int Grid::mostSaved(int course) const
{
    return 5 + 6 * int(m_curriculaOf[size_t(course)].size());
}

int Grid::change(Move move, int limit) const
{
    const Leg one = legOf(move.from, move.to);
    const Leg other = legOf(move.to, move.from);
    if (one.course == other.course)
        return 0;
    const bool isExchange = other.course >= 0;
    const bool staysInPeriod = one.period == one.newPeriod;
    int change = staysInPeriod ? 0 : hardWeight * hardChange(one, isExchange ? &other : nullptr);
    change += roomChange(one) + (isExchange ? roomChange(other) : 0);
    if (staysInPeriod || change - mostSaved(one.course) - (isExchange ? mostSaved(other.course) : 0) > limit)
        return change;
    change += dayChange(one) + (isExchange ? dayChange(other) : 0);
    change += lonelyChange(one, other.course);
    if (isExchange)
        change += lonelyChange(other, one.course);
    return change;
}

void Grid::apply(Move move)
{
    const int softAndHard = change(move, 1 << 29);
    const int one = m_cells[size_t(move.from)];
    const int other = m_cells[size_t(move.to)];
    const int before = m_hard;
    put(one, move.from, -1);
    if (other >= 0)
        put(other, move.to, -1);
    put(one, move.to, +1);
    if (other >= 0)
        put(other, move.from, +1);
    m_soft += softAndHard - hardWeight * (m_hard - before);
    std::swap(m_cells[size_t(move.from)], m_cells[size_t(move.to)]);
    std::swap(m_lectureAt[size_t(move.from)], m_lectureAt[size_t(move.to)]);
    m_placed[size_t(m_lectureAt[size_t(move.to)])] = move.to;
    if (other >= 0)
        m_placed[size_t(m_lectureAt[size_t(move.from)])] = move.from;
}

Timetable Grid::timetable() const
{
    Timetable all;
    for (int cell : m_open)
        if (m_cells[size_t(cell)] >= 0)
            all.push_back({m_cells[size_t(cell)], cell / m_periods, cell % m_periods});
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace lotrinh::planner::timetable
