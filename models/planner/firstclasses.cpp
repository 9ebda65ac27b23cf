// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstclasses.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::planner {

namespace {

constexpr int mostAttempts = 60; ///< how often a course is solved again after a class found no place

} // namespace

FirstClasses::FirstClasses(const Bound &bound, CountedClasses &classes) : m_bound(&bound), m_classes(&classes) { }

/// Takes the options away for which no room of any group or no lecturer is free throughout.
void FirstClasses::forbidWhatIsFull(int course)
{
    const CourseLevel &own = m_bound->level().courses[course];
    const int length = m_bound->level().instance->courses[course].days;
    const int days = m_bound->level().instance->days;
    std::vector<char> canTeach(days, 0);
    m_classes->teaching().freeEnds(course, length, canTeach);
    const std::vector<std::vector<int>> &free = m_classes->freeRooms();
    std::vector<std::vector<int>> freeRun(free.size(), std::vector<int>(days, 0));
    for (size_t group = 0; group < free.size(); ++group)
        for (int day = 0; day < days; ++day)
            freeRun[group][day] = free[group][day] > 0 ? 1 + (day > 0 ? freeRun[group][day - 1] : 0) : 0;
    for (size_t size = 0; size < own.sizes.size(); ++size)
        for (int end = length - 1; end < days; ++end) {
            int &group = m_groupOf[size][end];
            if (group >= 0 && freeRun[group][end] < length) {
                group = -1;
                for (int other : own.sizes[size].groups)
                    if (freeRun[other][end] >= length)
                        group = other;
            }
            if (group < 0 || !canTeach[end])
                m_options[size].price[end] = cannotBe;
        }
}

bool FirstClasses::place(int course, const Opening &opening, int group)
{
    const int first = opening.end + 1 - m_bound->level().instance->courses[course].days;
    return group >= 0 && m_classes->place({course, first, group, m_options[opening.option].seats, -1, -1});
}

/// Solves the course for what is free and places its classes in order of time. When one finds its room or lecturer
/// taken by an earlier one of the same course, the rest is solved again around what stands.
void FirstClasses::fill(int course)
{
    const CourseLevel &own = m_bound->level().courses[course];
    const int length = m_bound->level().instance->courses[course].days;
    if (own.sizes.empty() || own.demand.people() == 0 || own.demand.people() < m_bound->level().instance->courses[course].minSize)
        return;
    priceOptions(m_bound->level(), course, m_bound->roomPrices(), m_bound->lecturerPrices()[course], m_options, m_groupOf);
    forbidWhatIsFull(course);
    std::vector<int> given = own.given;
    given.resize(m_bound->level().instance->days, 0);
    for (const CountedClass &one : m_classes->of(course))
        given[one.first + length - 1] += one.seats;
    CourseProgramme::Start start;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        m_programme.solve(own.demand, m_options, given, start, &m_openings);
        size_t placed = 0;
        while (placed < m_openings.size() && place(course, m_openings[placed], m_groupOf[m_openings[placed].option][m_openings[placed].end]))
            ++placed;
        if (placed == m_openings.size())
            return;
        start = resumeAt(own.demand, given, start, std::span(m_openings).first(placed), m_openings[placed].end);
        forbidWhatIsFull(course);
    }
}

/// The programme's place just before `day`, when the openings placed so far stand and nothing else is opened.
CourseProgramme::Start FirstClasses::resumeAt(const Demand &demand, std::vector<int> &given, CourseProgramme::Start start,
    std::span<const Opening> placed, int day) const
{
    int state = start.state;
    size_t next = 0;
    for (int before = start.day; before < day; ++before) {
        state += demand.statesOf(given[before]);
        for (; next < placed.size() && placed[next].end == before; ++next)
            state += demand.statesOf(m_options[placed[next].option].seats);
        state = std::min(state, demand.states());
    }
    for (; next < placed.size(); ++next)
        given[day] += m_options[placed[next].option].seats;
    return {day, state};
}

/// Whole classes out of the mean of the bound's openings: the next one where so many and a half have come together.
std::vector<FirstClasses::Rounded> FirstClasses::roundedOpenings() const
{
    std::vector<Rounded> rounded;
    const auto &mean = m_bound->meanOpenings();
    for (size_t course = 0; course < mean.size(); ++course)
        for (size_t option = 0; option < mean[course].size(); ++option) {
            double sum = 0;
            int count = 0;
            for (size_t end = 0; end < mean[course][option].size(); ++end) {
                sum += mean[course][option][end];
                for (; sum >= count + 0.5; ++count)
                    rounded.push_back({int(end), int(course), int(option)});
            }
        }
    std::stable_sort(rounded.begin(), rounded.end(), [](const Rounded &a, const Rounded &b) { return a.end < b.end; });
    return rounded;
}

/// In order of time, each on its day or the next with a room and a lecturer.
void FirstClasses::placeRounded()
{
    for (const Rounded &one : roundedOpenings()) {
        const std::vector<ClassSize> &sizes = m_bound->level().courses[one.course].sizes;
        m_options.resize(sizes.size());
        m_options[one.option].seats = sizes[one.option].seats;
        const int last = std::min(m_bound->level().instance->days, m_bound->level().instance->courses[one.course].open.to);
        const auto fits = [&](int end) {
            return std::any_of(sizes[one.option].groups.begin(), sizes[one.option].groups.end(),
                [&](int group) { return place(one.course, {end, one.option}, group); });
        };
        for (int end = one.end; end < last && !fits(end); ++end) { }
    }
}

void FirstClasses::open(std::uint64_t seed)
{
    placeRounded();
    Random random(seed);
    std::vector<int> order(m_bound->level().courses.size());
    std::iota(order.begin(), order.end(), 0);
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[size_t(random.below(int(i)))]);
    for (int course : order)
        fill(course);
}

} // namespace lotrinh::planner
