// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classsearch.h"

#include "cost.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::planner {

namespace {

constexpr double windowShare = 0.5; ///< of steps that look at a window of days only
constexpr int longestWindow = 65; ///< working days
constexpr double stretch = 0.3; ///< how far prices are stretched, either way
constexpr double longFirstShare = 0.5; ///< of steps that put the courses with the longest classes back first
constexpr int mostAttempts = 60; ///< how often a course is solved again after a class found no place

} // namespace

ClassSearch::ClassSearch(const ClassLevel &level, const Bound &bound, std::uint64_t seed)
    : m_level(&level), m_bound(&bound), m_random(seed), m_teaching(*level.instance), m_classes(level.courses.size()),
      m_courseCost(level.courses.size(), 0.0)
{
    for (const RoomGroup &group : level.groups)
        m_free.push_back(group.free);
}

void ClassSearch::takeRoom(const CountedClass &one, int sign)
{
    const int length = m_level->instance->courses[one.course].days;
    for (int day = one.first; day < one.first + length; ++day)
        m_free[one.group][day] += sign;
}

/// Takes the options away for which no room of any group or no lecturer is free throughout.
void ClassSearch::forbidWhatIsFull(int course)
{
    const CourseLevel &own = m_level->courses[course];
    const int length = m_level->instance->courses[course].days;
    const int days = m_level->instance->days;
    std::vector<char> canTeach(days, 0);
    m_teaching.freeEnds(course, length, canTeach);
    std::vector<std::vector<int>> freeRun(m_free.size(), std::vector<int>(days, 0));
    for (size_t group = 0; group < m_free.size(); ++group)
        for (int day = 0; day < days; ++day)
            freeRun[group][day] = m_free[group][day] > 0 ? 1 + (day > 0 ? freeRun[group][day - 1] : 0) : 0;
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

bool ClassSearch::place(int course, const Opening &opening, int group)
{
    const int length = m_level->instance->courses[course].days;
    const Span days{opening.end + 1 - length, opening.end + 1};
    if (group < 0 || !hasRoom(m_free[group], days))
        return false;
    const int slot = m_teaching.add(course, days);
    if (slot < 0)
        return false;
    const CountedClass one{course, days.from, group, m_options[opening.option].seats, slot, -1};
    takeRoom(one, -1);
    m_classes[course].push_back(one);
    return true;
}

/// Solves the course for what is free and places its classes, those that touch the window, in order of time. When
/// one finds its room or lecturer taken by an earlier one of the same course, the rest is solved again around what
/// stands.
void ClassSearch::insert(int course, double priceShare, Span window)
{
    const CourseLevel &own = m_level->courses[course];
    const int length = m_level->instance->courses[course].days;
    if (own.sizes.empty() || own.demand.people() == 0 || own.demand.people() < m_level->instance->courses[course].minSize)
        return;
    std::vector<std::vector<double>> prices = m_bound->roomPrices();
    for (auto &group : prices)
        for (size_t day = 0; day < group.size(); ++day)
            group[day] *= priceShare * (m_stretch.empty() ? 1.0 : m_stretch[day]);
    priceOptions(*m_level, course, prices, m_bound->lecturerPrices()[course], m_options, m_groupOf);
    forbidWhatIsFull(course);
    for (SeatOption &option : m_options)
        for (int end = window.to + length - 1; end < m_level->instance->days; ++end)
            option.price[end] = cannotBe;
    std::vector<int> given = own.given;
    given.resize(m_level->instance->days, 0);
    for (const CountedClass &one : m_classes[course])
        given[one.first + length - 1] += one.seats;
    CourseProgramme::Start start;
    if (window.from > 0)
        start = resumeAt(own.demand, given, start, {}, window.from);
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
CourseProgramme::Start ClassSearch::resumeAt(const Demand &demand, std::vector<int> &given, CourseProgramme::Start start,
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

double ClassSearch::costNow(int course) const
{
    const CourseLevel &own = m_level->courses[course];
    const Course &facts = m_level->instance->courses[course];
    const int days = m_level->instance->days;
    std::vector<int> arriving = own.given;
    arriving.resize(days, 0);
    double cost = 0;
    for (const CountedClass &one : m_classes[course]) {
        arriving[one.first + facts.days - 1] += one.seats;
        cost += classCost(facts);
    }
    int seats = 0;
    std::int64_t charges = 0;
    for (int day = 0; day <= days; ++day) {
        charges += own.demand.row(day)[std::min(own.demand.states(), seats / own.demand.step())];
        seats += day < days ? arriving[day] : 0;
    }
    return cost + double(charges) / own.demand.scale();
}

/// Takes the classes of the course away that touch the window.
void ClassSearch::clear(int course, Span window)
{
    const int length = m_level->instance->courses[course].days;
    std::vector<CountedClass> stay;
    for (const CountedClass &one : m_classes[course]) {
        if (!window.meets({one.first, one.first + length})) {
            stay.push_back(one);
            continue;
        }
        takeRoom(one, +1);
        m_teaching.remove(one.teaching);
    }
    m_classes[course] = std::move(stay);
}

/// Whole classes out of the mean of the bound's openings: the next one where so many and a half have come together.
std::vector<ClassSearch::Rounded> ClassSearch::roundedOpenings() const
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
void ClassSearch::placeRounded()
{
    for (const Rounded &one : roundedOpenings()) {
        const std::vector<ClassSize> &sizes = m_level->courses[one.course].sizes;
        m_options.resize(sizes.size());
        m_options[one.option].seats = sizes[one.option].seats;
        const int last = std::min(m_level->instance->days, m_level->instance->courses[one.course].open.to);
        const auto fits = [&](int end) {
            return std::any_of(sizes[one.option].groups.begin(), sizes[one.option].groups.end(),
                [&](int group) { return place(one.course, {end, one.option}, group); });
        };
        for (int end = one.end; end < last && !fits(end); ++end) { }
    }
}

void ClassSearch::begin()
{
    for (size_t course = 0; course < m_classes.size(); ++course)
        clear(int(course), {0, m_level->instance->days});
    std::vector<int> order(m_level->courses.size());
    std::iota(order.begin(), order.end(), 0);
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[size_t(m_random.below(int(i)))]);
    placeRounded();
    m_cost = 0;
    for (int course : order) {
        insert(course, 1.0, {0, m_level->instance->days});
        m_courseCost[course] = costNow(course);
        m_cost += m_courseCost[course];
    }
    m_record = m_cost;
}

/// Courses in the order they are put back. Long classes need long gaps: often they come first.
std::vector<int> ClassSearch::neighbourhood(int asked)
{
    const int courses = int(m_level->courses.size());
    const int count = std::min(courses, asked);
    std::vector<int> chosen;
    while (int(chosen.size()) < count) {
        const int course = m_random.below(courses);
        if (std::find(chosen.begin(), chosen.end(), course) == chosen.end())
            chosen.push_back(course);
    }
    if (m_random.unit() < longFirstShare)
        std::stable_sort(chosen.begin(), chosen.end(), [&](int a, int b) { return m_level->instance->courses[a].days > m_level->instance->courses[b].days; });
    return chosen;
}

/// The days a step looks at, and how many courses: few courses over all days, or more of them in a window, sooner
/// an early one, where most is late.
Span ClassSearch::drawWindow(int &courses)
{
    const int days = m_level->instance->days;
    if (m_random.unit() >= windowShare) {
        courses = 1 + m_random.below(4);
        return {0, days};
    }
    const int length = 5 + m_random.below(longestWindow - 5);
    const double where = m_random.unit();
    const int from = int(where * where * double(days));
    courses = 3 + m_random.below(8);
    return {from, std::min(days, from + length)};
}

/// Prices stretched by one factor for about ten days at a time, so that the programme tries other days.
void ClassSearch::drawStretch()
{
    m_stretch.assign(size_t(m_level->instance->days), 1.0);
    double level = 1;
    for (double &one : m_stretch) {
        if (m_random.below(10) == 0)
            level = 1 + stretch * (2 * m_random.unit() - 1);
        one = level;
    }
}

void ClassSearch::step(double slack)
{
    ++m_steps;
    int count = 0;
    const Span window = drawWindow(count);
    const std::vector<int> courses = neighbourhood(count);
    drawStretch();
    std::vector<std::vector<CountedClass>> before;
    double was = 0;
    for (int course : courses) {
        before.push_back(m_classes[course]);
        was += m_courseCost[course];
    }
    const Teaching teaching = m_teaching;
    for (int course : courses)
        clear(course, window);
    const double priceShare = 0.8 + 0.7 * m_random.unit();
    double is = 0;
    std::vector<double> costs;
    for (int course : courses) {
        insert(course, priceShare, window);
        costs.push_back(costNow(course));
        is += costs.back();
    }
    if (m_cost + is - was > m_record + slack) {
        undo(courses, std::move(before));
        m_teaching = teaching;
        return;
    }
    for (size_t i = 0; i < courses.size(); ++i)
        m_courseCost[courses[i]] = costs[i];
    m_cost += is - was;
    m_record = std::min(m_record, m_cost);
}

/// Classes and rooms as they were; lecturers are given back as a whole.
void ClassSearch::undo(const std::vector<int> &courses, std::vector<std::vector<CountedClass>> before)
{
    for (size_t i = 0; i < courses.size(); ++i) {
        for (const CountedClass &one : m_classes[courses[i]])
            takeRoom(one, +1);
        m_classes[courses[i]] = std::move(before[i]);
        for (const CountedClass &one : m_classes[courses[i]])
            takeRoom(one, -1);
    }
}

std::vector<CountedClass> ClassSearch::classes() const
{
    std::vector<CountedClass> all;
    for (const auto &course : m_classes)
        for (CountedClass one : course) {
            one.lecturer = m_teaching.lecturerOf(one.teaching);
            all.push_back(one);
        }
    return all;
}

} // namespace lotrinh::planner
