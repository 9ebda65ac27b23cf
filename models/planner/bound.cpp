// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bound.h"

#include "cost.h"

#include <algorithm>
#include <cmath>

namespace lotrinh::planner {

namespace {

constexpr double leastShare = 0.01; ///< of one step in the mean of openings

std::vector<double> runningSums(const std::vector<double> &values)
{
    std::vector<double> sums(values.size() + 1, 0.0);
    for (size_t i = 0; i < values.size(); ++i)
        sums[i + 1] = sums[i] + values[i];
    return sums;
}

double squared(const std::vector<std::vector<double>> &vectors)
{
    double sum = 0;
    for (const auto &vector : vectors)
        for (double value : vector)
            sum += value * value;
    return sum;
}

void follow(std::vector<double> &prices, const std::vector<double> &slope, double length)
{
    for (size_t day = 0; day < prices.size(); ++day)
        prices[day] = std::max(0.0, prices[day] + length * slope[day]);
}

/// The new direction: mostly this step's, a little of the last (damps the zigzag of plain subgradients).
void smooth(std::vector<double> &slope, const std::vector<int> &use, const std::vector<int> &stock, const std::vector<double> &prices)
{
    for (size_t day = 0; day < slope.size(); ++day) {
        const double now = use[day] - stock[day];
        slope[day] = 0.7 * now + 0.3 * slope[day];
        if (prices[day] <= 0 && slope[day] < 0)
            slope[day] = 0;
    }
}

} // namespace

void priceOptions(const ClassLevel &level, int course, const std::vector<std::vector<double>> &roomPrices,
    const std::vector<double> &lecturerPrices, std::vector<SeatOption> &options, std::vector<std::vector<int>> &groupOf)
{
    const CourseLevel &own = level.courses[course];
    const Course &facts = level.instance->courses[course];
    const int days = level.instance->days;
    std::vector<std::vector<double>> sums;
    for (const auto &prices : roomPrices)
        sums.push_back(runningSums(prices));
    const std::vector<double> teaching = runningSums(lecturerPrices);
    options.resize(own.sizes.size());
    groupOf.resize(own.sizes.size());
    for (size_t size = 0; size < own.sizes.size(); ++size) {
        options[size].seats = own.sizes[size].seats;
        options[size].price.assign(days, cannotBe);
        groupOf[size].assign(days, -1);
        for (int end = facts.days - 1; end < days; ++end) {
            const int first = end + 1 - facts.days;
            if (first < facts.open.from || end >= facts.open.to)
                continue;
            double cheapest = 1e18;
            for (int group : own.sizes[size].groups) {
                const double price = sums[group][end + 1] - sums[group][first];
                if (price < cheapest) {
                    cheapest = price;
                    groupOf[size][end] = group;
                }
            }
            const double price = classCost(facts) + cheapest + teaching[end + 1] - teaching[first];
            options[size].price[end] = int(std::floor(std::min(price, 5e6) * own.demand.scale()));
        }
    }
}

Bound::Bound(ClassLevel level, std::int64_t constant) : m_level(std::move(level)), m_constant(constant)
{
    const size_t days = size_t(m_level.instance->days);
    m_rooms.assign(m_level.groups.size(), std::vector<double>(days, 0.0));
    m_lecturers.assign(m_level.courses.size(), std::vector<double>(days, 0.0));
    m_bestRooms = m_roomSlope = m_rooms;
    m_bestLecturers = m_lecturerSlope = m_lecturers;
    m_roomUse.assign(m_level.groups.size(), std::vector<int>(days, 0));
    m_lecturerUse.assign(m_level.courses.size(), std::vector<int>(days, 0));
    m_openings.resize(m_level.courses.size());
    for (const CourseLevel &course : m_level.courses)
        m_mean.emplace_back(course.sizes.size(), std::vector<double>(days, 0.0));
}

std::int64_t Bound::value() const
{
    return std::max<std::int64_t>(0, std::int64_t(std::ceil(m_best - 1e-6)));
}

double Bound::solveCourse(size_t course, std::vector<Opening> &openings)
{
    priceOptions(m_level, int(course), m_rooms, m_lecturers[course], m_options, m_groupOf);
    if (m_level.instance->courses[course].lecturers.empty())
        m_options.clear();
    return m_programme.solve(m_level.courses[course].demand, m_options, m_level.courses[course].given, {}, &openings);
}

void Bound::countUse(size_t course, const std::vector<Opening> &openings)
{
    const int length = m_level.instance->courses[course].days;
    for (const Opening &one : openings)
        for (int day = one.end + 1 - length; day <= one.end; ++day) {
            ++m_roomUse[m_groupOf[one.option][one.end]][day];
            ++m_lecturerUse[course][day];
        }
}

/// Late steps count more: their prices are better.
void Bound::blendIn()
{
    const double share = std::max(2.0 / (m_steps + 2), leastShare);
    for (size_t course = 0; course < m_mean.size(); ++course) {
        for (std::vector<double> &byDay : m_mean[course])
            for (double &count : byDay)
                count *= 1 - share;
        for (const Opening &one : m_openings[course])
            m_mean[course][one.option][one.end] += share;
    }
}

void Bound::step()
{
    for (auto &use : m_roomUse)
        std::fill(use.begin(), use.end(), 0);
    for (auto &use : m_lecturerUse)
        std::fill(use.begin(), use.end(), 0);
    m_current = double(m_constant);
    for (size_t course = 0; course < m_level.courses.size(); ++course) {
        m_current += solveCourse(course, m_openings[course]);
        countUse(course, m_openings[course]);
    }
    blendIn();
    for (size_t group = 0; group < m_rooms.size(); ++group)
        for (size_t day = 0; day < m_rooms[group].size(); ++day)
            m_current -= m_rooms[group][day] * m_level.groups[group].free[day];
    for (size_t course = 0; course < m_lecturers.size(); ++course)
        for (size_t day = 0; day < m_lecturers[course].size(); ++day)
            m_current -= m_lecturers[course][day] * m_level.courses[course].teachers[day];
    ++m_steps;
    ++m_sinceBetter;
    if (m_steps == 1 || m_current > m_best) {
        if (m_current > m_best + std::abs(m_best) * 1e-5)
            m_sinceBetter = 0;
        m_best = m_current;
        m_bestRooms = m_rooms;
        m_bestLecturers = m_lecturers;
    }
    move();
}

/// Polyak's step towards a target a little above the best bound so far; the target comes nearer when the
/// bound has not risen for a while. It never depends on a plan: a guessed one too low would stall it.
void Bound::move()
{
    if (m_sinceBetter >= 12) {
        m_reach *= 0.7;
        m_sinceBetter = 0;
        m_rooms = m_bestRooms;
        m_lecturers = m_bestLecturers;
    }
    for (size_t group = 0; group < m_rooms.size(); ++group)
        smooth(m_roomSlope[group], m_roomUse[group], m_level.groups[group].free, m_rooms[group]);
    for (size_t course = 0; course < m_lecturers.size(); ++course)
        smooth(m_lecturerSlope[course], m_lecturerUse[course], m_level.courses[course].teachers, m_lecturers[course]);
    const double steepness = squared(m_roomSlope) + squared(m_lecturerSlope);
    if (steepness <= 0)
        return;
    const double length = (m_best * (1 + m_reach) + 1 - m_current) / steepness;
    for (size_t group = 0; group < m_rooms.size(); ++group)
        follow(m_rooms[group], m_roomSlope[group], length);
    for (size_t course = 0; course < m_lecturers.size(); ++course)
        follow(m_lecturers[course], m_lecturerSlope[course], length);
}

} // namespace lotrinh::planner
