// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <algorithm>

namespace lotrinh::demo {

Rules::Rules(const Rulebook::Tables &tables)
    : m_courses(tables.courses.size())
    , m_asks(tables.titles.size())
{
    for (const Requirement &rule : tables.requirements)
        if (rule.enabled)
            addAsk(tables, rule);
    findReach(tables);
    findShortCourses(tables);
}

void Rules::addAsk(const Rulebook::Tables &tables, const Requirement &rule)
{
    const int title = placeOf(tables.titles, rule.title);
    if (title < 0)
        return;
    Ask ask{rule.kind, rule.appliesTo, rule.value.value_or(0), rule.anyCountingCourse, {}, 0, rule.life};
    for (CourseId id : rule.courses)
        if (const int course = placeOf(tables.courses, id); course >= 0)
            ask.courses.push_back(course);
    std::ranges::sort(ask.courses);
    const auto known = std::ranges::find(m_sets, ask.courses);
    ask.courseSet = static_cast<int>(known - m_sets.begin());
    if (known == m_sets.end())
        m_sets.push_back(ask.courses);
    m_asks[static_cast<size_t>(title)].push_back(std::move(ask));
}

void Rules::findReach(const Rulebook::Tables &tables)
{
    m_reach.assign(m_courses * m_courses, false);
    for (size_t course = 0; course < m_courses; ++course)
        m_reach[course * m_courses + course] = true;
    for (const Equivalence &step : tables.equivalences) {
        const int from = placeOf(tables.courses, step.course);
        const int to = placeOf(tables.courses, step.satisfies);
        if (from >= 0 && to >= 0)
            m_reach[static_cast<size_t>(from) * m_courses + static_cast<size_t>(to)] = true;
    }
    for (size_t via = 0; via < m_courses; ++via)
        for (size_t from = 0; from < m_courses; ++from)
            for (size_t to = 0; to < m_courses; ++to)
                if (m_reach[from * m_courses + via] && m_reach[via * m_courses + to])
                    m_reach[from * m_courses + to] = true;
}

void Rules::findShortCourses(const Rulebook::Tables &tables)
{
    std::vector<bool> named(m_courses, false);
    for (const Requirement &rule : tables.requirements)
        for (CourseId id : rule.courses)
            if (const int course = placeOf(tables.courses, id);
                course >= 0 && rule.kind != RequirementKind::EveryYears)
                named[static_cast<size_t>(course)] = true;
    for (size_t i = 0; i < m_courses; ++i) {
        const Course &course = tables.courses[i];
        if (!named[i] && course.countsAnnualHours && course.periods && course.days.value_or(99) <= 5)
            m_shortCourses.push_back(static_cast<int>(i));
    }
}

} // namespace lotrinh::demo
