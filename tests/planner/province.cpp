// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"

#include "planner/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

namespace lotrinh::tests {

using namespace planner;

namespace {

constexpr int weekdays = 260;

double gauss(Random &random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi * random.unit());
}

/// Places among the year's 260 weekdays that are holidays: Tết as one block, the others alone.
std::set<int> holidays(Random &random)
{
    std::set<int> days;
    for (int day = 0; day < 7; ++day)
        days.insert(30 + day);
    while (days.size() < 13)
        days.insert(random.below(weekdays));
    return days;
}

/// n(month end) for each of the twelve months.
std::vector<int> monthEnds(const std::set<int> &off)
{
    std::vector<int> ends;
    for (int month = 1; month <= 12; ++month) {
        const int last = weekdays * month / 12;
        ends.push_back(last - int(std::distance(off.begin(), off.lower_bound(last))));
    }
    return ends;
}

/// Units of lognormal size, at least 8, and each person's unit.
void addPeople(Instance &instance, const ProvinceShape &shape, Random &random)
{
    std::vector<double> sizes(shape.units);
    double sum = 0;
    for (double &size : sizes)
        sum += size = std::exp(0.8 * gauss(random));
    for (int unit = 0; unit < shape.units; ++unit) {
        const int members = std::max(8, int(sizes[unit] / sum * shape.cadres));
        instance.units.push_back({std::max(1, members * shape.absencePct / 100), {}});
        for (int member = 0; member < members; ++member)
            instance.persons.push_back({unit, {}});
    }
}

void addCourses(Instance &instance, const ProvinceShape &shape, Random &random)
{
    constexpr int lengths[] = {2, 3, 3, 5, 5, 5, 10, 10, 15, 20};
    constexpr int sizes[] = {40, 60, 60, 80, 100};
    for (int course = 0; course < shape.courses; ++course) {
        const int size = sizes[random.below(5)];
        instance.courses.push_back({lengths[random.below(10)], size * 30 / 100, size, {}});
    }
}

void addLecturers(Instance &instance, const ProvinceShape &shape, Random &random)
{
    for (int lecturer = 0; lecturer < shape.lecturers; ++lecturer) {
        Lecturer one;
        for (int absence = 0; absence < 3; ++absence) {
            const int from = random.below(instance.days);
            one.blocked.push_back({from, std::min(instance.days, from + 3 + random.below(8))});
        }
        std::set<int> courses;
        const int count = std::min(shape.courses, 2 + random.below(5));
        while (int(courses.size()) < count)
            courses.insert(random.below(shape.courses));
        for (int course : courses)
            instance.courses[course].lecturers.push_back(lecturer);
        instance.lecturers.push_back(std::move(one));
    }
    for (Course &course : instance.courses)
        if (course.lecturers.empty())
            for (int lecturer = 0; lecturer < shape.lecturers; ++lecturer)
                course.lecturers.push_back(lecturer);
}

Gap gapOf(int person, const std::vector<int> &ends, int days, Random &random)
{
    Gap gap;
    gap.person = person;
    const double when = random.unit();
    if (when >= 0.25)
        gap.due = when < 0.90 ? ends[random.below(12)] : days;
    gap.isDueAfterEnd = when >= 0.90;
    const double weight = random.unit();
    gap.weight = weight < 0.70 ? 1 : weight < 0.92 ? 3 : 8;
    return gap;
}

/// Gaps of at most three courses a person; the popular courses first: share (rank + 1)^-0.6.
void addGaps(Instance &instance, const ProvinceShape &shape, const std::vector<int> &ends, Random &random)
{
    std::vector<double> shares;
    double sum = 0;
    for (int course = 0; course < shape.courses; ++course)
        shares.push_back(sum += std::pow(course + 1, -0.6));
    std::map<std::pair<int, int>, Gap> gaps; ///< by course, then person
    std::vector<int> held(instance.persons.size(), 0);
    while (int(gaps.size()) < shape.gaps) {
        const int person = random.below(int(instance.persons.size()));
        const auto found = std::upper_bound(shares.begin(), shares.end(), random.unit() * sum);
        const int course = std::min(shape.courses - 1, int(found - shares.begin()));
        const Gap gap = gapOf(person, ends, instance.days, random);
        if (held[person] < 3 && gaps.try_emplace({course, person}, gap).second)
            ++held[person];
    }
    for (const auto &[key, gap] : gaps) {
        const int index = int(instance.gaps.size());
        instance.gaps.push_back(gap);
        instance.wishes.push_back({key.second, key.first, {{index, {0, instance.days}}}});
    }
}

} // namespace

ProvinceShape usualProvince(std::uint64_t seed)
{
    ProvinceShape shape;
    shape.seed = seed;
    return shape;
}

ProvinceShape withRooms(ProvinceShape shape, int rooms)
{
    shape.smallRooms = rooms * 6 / 10;
    shape.largeRooms = rooms - shape.smallRooms;
    return shape;
}

ProvinceShape smallProvince(std::uint64_t seed)
{
    ProvinceShape shape{1'500, 2'250, 16, 8, 2, 1, 12, 15, seed};
    return shape;
}

ProvinceShape largeProvince(std::uint64_t seed)
{
    ProvinceShape shape{300'000, 450'000, 3'200, 40, 240, 160, 1'500, 15, seed};
    return shape;
}

planner::Instance provinceOf(const ProvinceShape &shape)
{
    Random random(shape.seed);
    Instance instance;
    const std::set<int> off = holidays(random);
    instance.days = weekdays - int(off.size());
    for (int room = 0; room < shape.smallRooms + shape.largeRooms; ++room)
        instance.rooms.push_back({room < shape.smallRooms ? 60 : 100, {}});
    addPeople(instance, shape, random);
    addCourses(instance, shape, random);
    addLecturers(instance, shape, random);
    addGaps(instance, shape, monthEnds(off), random);
    return instance;
}

} // namespace lotrinh::tests
