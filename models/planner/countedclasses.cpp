// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedclasses.h"

#include <algorithm>

namespace lotrinh::planner {

CountedClasses::CountedClasses(const ClassLevel &level)
    : m_level(&level), m_teaching(*level.instance), m_classes(level.courses.size())
{
    for (const RoomGroup &group : level.groups)
        m_free.push_back(group.free);
}

void CountedClasses::takeRoom(const CountedClass &one, int sign)
{
    const Span days = daysOf(one);
    for (int day = days.from; day < days.to; ++day)
        m_free[one.group][day] += sign;
}

bool CountedClasses::place(const CountedClass &one)
{
    return hasRoom(m_free[one.group], daysOf(one)) && keep(one, m_teaching.add(one.course, daysOf(one)));
}

bool CountedClasses::crowdIn(const CountedClass &one, int preferred)
{
    return keep(one, m_teaching.addWithoutPushing(one.course, daysOf(one), preferred));
}

bool CountedClasses::keep(CountedClass one, int teaching)
{
    if (teaching < 0)
        return false;
    one.teaching = teaching;
    takeRoom(one, -1);
    m_classes[one.course].push_back(one);
    ++m_count;
    return true;
}

void CountedClasses::remove(int course, size_t index)
{
    std::vector<CountedClass> &classes = m_classes[course];
    takeRoom(classes[index], +1);
    m_teaching.remove(classes[index].teaching);
    classes[index] = classes.back();
    classes.pop_back();
    --m_count;
}

bool CountedClasses::lacksRoom(const CountedClass &one) const
{
    const std::vector<int> &free = m_free[one.group];
    const Span days = daysOf(one);
    return std::any_of(free.begin() + days.from, free.begin() + days.to, [](int rooms) { return rooms < 0; });
}

std::vector<CountedClass> CountedClasses::all() const
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
